import type { ProgrammeItem, RecordOf } from '@sotekit/core'
import { type Arbitrary, array, constantFrom, integer, record, subarray, uniqueArray } from 'fast-check'
import type { Pool } from '../pool.js'
import { recordOf } from '../record-of.js'
import { date, id, localized, period, plain, statuteNumber, text } from '../values.js'

interface Sized {
  readonly minLength?: number
  readonly maxLength?: number
}

/** Items with ids of their own list, and further fields. */
function items<T extends object>(
  fields: { readonly [F in keyof T]: Arbitrary<T[F]> },
  optional: readonly (keyof T)[] = [],
  { minLength = 0, maxLength = 3 }: Sized = {},
): Arbitrary<readonly (ProgrammeItem & T)[]> {
  const optionals = new Set<PropertyKey>(optional)
  const requiredKeys = ['id', 'title', ...Object.keys(fields).filter((key) => !optionals.has(key))]
  const model: Record<string, Arbitrary<unknown>> = { id, title: localized, note: text, ...fields }
  const item = record(model, { ...plain, requiredKeys }) as Arbitrary<unknown> as Arbitrary<ProgrammeItem & T>
  return uniqueArray(item, { minLength, maxLength, selector: (one) => one.id })
}

const idsOf = (list: readonly ProgrammeItem[]): readonly string[] => list.map((one) => one.id)

/** The lists to which other parts of a programme, and measures, refer. */
const lists = record(
  {
    calls: items(
      { type: constantFrom('original', 'supplement'), applications: period, implementation: period },
      ['applications', 'implementation'],
      { minLength: 1 },
    ),
    subProgrammes: items({}, [], { minLength: 1 }),
    benefitCategories: items({}, [], { minLength: 1 }),
  },
  plain,
)

const level = constantFrom('low', 'medium', 'high')

export function programmes(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'programme'>> {
  return lists.chain(({ calls, subProgrammes, benefitCategories }) => {
    const call = constantFrom(...idsOf(calls))
    const benefitCategory = constantFrom(...idsOf(benefitCategories))
    const organisations = pool.list('organisation') ?? array(id, { maxLength: 0 })
    const municipalities = pool.list('municipality') ?? array(id, { maxLength: 0 })
    const organisation = pool.some('organisation')
    const always = <T>(value: T): Arbitrary<T> => constantFrom(value)
    return recordOf(
      pool,
      'programme',
      own,
      { title: localized, calls: always(calls) },
      {
        aliases: array(text, { maxLength: 2 }),
        nationalProgramme: localized,
        funder: organisation,
        applicant: organisation,
        administrator: organisation,
        lead: organisation,
        area: pool.some('area'),
        legalBasis: record({ statute: statuteNumber, projectKind: text }, plain),
        period,
        subProgrammes: always(subProgrammes),
        benefitCategories: always(benefitCategories),
        components: items({
          goals: items({}),
          tasks: items({ type: constantFrom('task', 'measure', 'aim') }),
        }),
        goals: items({ benefitCategory, subProgrammes: subarray([...idsOf(subProgrammes)]), call }, ['call']),
        needs: items({}),
        outcomes: items({}),
        phases: items({ period }),
        milestones: items({ date }, ['date']),
        governance: items({ role: constantFrom('lead', 'steering', 'expert', 'funder'), organisations }),
        staffing: items({ fte: integer({ min: 0, max: 20 }), call }, ['call']),
        risks: items({ likelihood: level, impact: level, mitigation: localized }, ['likelihood', 'impact']),
        dependencies: items({
          type: constantFrom('earlier', 'parallel', 'later'),
          organisations,
          municipalities,
        }),
        selfAssessments: items({
          sections: array(
            record(
              { benefitCategory, findings: array(localized, { maxLength: 2 }) },
              { ...plain, requiredKeys: ['benefitCategory'] },
            ),
            { maxLength: 3 },
          ),
        }),
      },
    ).map((one) => ({ ...one, subProgrammes, benefitCategories }))
  })
}
