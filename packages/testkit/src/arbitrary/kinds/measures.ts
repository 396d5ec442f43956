import type { CoreKinds, MeasureRelation, RecordOf } from '@sotekit/core'
import { type Arbitrary, array, constant, constantFrom, record, subarray } from 'fast-check'
import type { Pool } from '../pool.js'
import { citations, recordOf } from '../record-of.js'
import { commonPeriod, date, id, localized, period, plain, quantity, text } from '../values.js'

/** Where a measure stands in its programme. */
interface Within {
  readonly programme: Arbitrary<string>
  readonly call: Arbitrary<string>
  readonly subProgrammes: Arbitrary<readonly string[]>
  readonly benefitCategory: Arbitrary<string>
  readonly goals: Arbitrary<readonly string[]> | undefined
}

/** A measure that stands alone. */
export const anywhere: Within = {
  programme: id,
  call: id,
  subProgrammes: array(id, { minLength: 1, maxLength: 2 }),
  benefitCategory: id,
  goals: array(id, { maxLength: 2 }),
}

export function within(programme: CoreKinds['programme']): Within {
  const ids = (list: readonly { readonly id: string }[] | undefined): string[] =>
    (list ?? []).map((one) => one.id)
  return {
    programme: constant(programme.id),
    call: constantFrom(...ids(programme.calls)),
    subProgrammes: subarray(ids(programme.subProgrammes), { minLength: 1 }),
    benefitCategory: constantFrom(...ids(programme.benefitCategories)),
    goals: subarray(ids(programme.goals)),
  }
}

export function measures(
  pool: Pool,
  own: Arbitrary<string>,
  { goals, ...where }: Within,
  self?: string,
): Arbitrary<RecordOf<'measure'>> {
  const methods = pool.list('method')
  const source = pool.some('source')
  const earlier = self === undefined ? pool.some('measure') : pool.earlier('measure', self)
  const related: Arbitrary<readonly MeasureRelation[]> | undefined =
    earlier &&
    array(
      record({ measure: earlier, type: constantFrom('same-as', 'near', 'continues', 'supports') }, plain),
      { maxLength: 2 },
    )
  return recordOf(
    pool,
    'measure',
    own,
    { title: localized, ...where },
    {
      goals,
      period: commonPeriod,
      municipalities: pool.list('municipality'),
      area: pool.some('area'),
      services: pool.list('service'),
      methods,
      digitalServices: pool.list('digital-service'),
      responsible: pool.some('organisation'),
      organisations: pool.list('organisation'),
      related,
      parts: array(
        record(
          {
            id,
            title: localized,
            ...(methods && { methods }),
            ...(source && { citations: citations(source) }),
          },
          { ...plain, requiredKeys: ['id', 'title'] },
        ),
        { maxLength: 2 },
      ),
    },
  )
}

export function indicators(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'indicator'>> {
  const area = pool.some('area')
  const municipality = pool.some('municipality')
  const organisation = pool.some('organisation')
  const observation = record(
    {
      ...(area && { area }),
      ...(municipality && { municipality }),
      ...(organisation && { organisation }),
      date,
      period,
      category: localized,
      value: quantity,
      note: text,
    },
    { ...plain, requiredKeys: ['value'] },
  )
  const target = record(
    { ...(area && { area }), date, value: quantity },
    { ...plain, requiredKeys: ['value'] },
  )
  return recordOf(
    pool,
    'indicator',
    own,
    {
      title: localized,
      unit: constantFrom('%', 'persons', 'visits', 'working-days', 'index'),
      direction: constantFrom('lower-is-better', 'higher-is-better', 'neutral'),
      observations: array(observation, { maxLength: 4 }),
    },
    { definition: localized, programme: pool.some('programme'), targets: array(target, { maxLength: 2 }) },
  )
}
