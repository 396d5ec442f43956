import type { CoreKinds, Producer, RecordOf } from '@sotekit/core'
import { type Arbitrary, array, boolean, constant, constantFrom, oneof, record } from 'fast-check'
import type { Pool } from '../pool.js'
import { recordOf } from '../record-of.js'
import { languages, localized, longValidity, period, plain, text } from '../values.js'

export const sector: Arbitrary<'health' | 'social' | 'rescue' | 'support'> = constantFrom(
  'health',
  'social',
  'rescue',
  'support',
)

export const level: Arbitrary<'basic' | 'specialised'> = constantFrom('basic', 'specialised')

const aliases = array(text, { maxLength: 2 })

export function services(pool: Pool, own: Arbitrary<string>, self?: string): Arbitrary<RecordOf<'service'>> {
  return recordOf(
    pool,
    'service',
    own,
    { name: localized, sector },
    {
      level,
      parent: self === undefined ? pool.some('service') : pool.earlier('service', self),
      general: boolean(),
      aliases,
      code: text,
    },
  )
}

export function methods(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'method'>> {
  return recordOf(
    pool,
    'method',
    own,
    { name: localized },
    { aliases, description: localized, services: pool.list('service') },
  )
}

export function digitalServices(pool: Pool, own: Arbitrary<string>): Arbitrary<RecordOf<'digital-service'>> {
  return recordOf(
    pool,
    'digital-service',
    own,
    { name: localized },
    {
      aliases,
      audience: constantFrom('residents', 'professionals', 'both'),
      description: localized,
      providers: pool.list('organisation'),
      languages,
      url: constant('https://example.org/service'),
      validity: longValidity,
    },
  )
}

/** Whom an arrangement serves: municipalities or an area. */
export type Served = Pick<CoreKinds['arrangement'], 'municipalities' | 'area'>

export function arrangements(
  pool: Pool,
  own: Arbitrary<string>,
  service: Arbitrary<string>,
  organiser: Arbitrary<string>,
  served: Arbitrary<Served>,
): Arbitrary<RecordOf<'arrangement'>> {
  const made = recordOf(
    pool,
    'arrangement',
    own,
    { service, organiser, producers: producers(pool) },
    { coverage: constantFrom('whole', 'part'), validity: period, area: undefined, municipalities: undefined },
  )
  return record({ made, served }, plain).map((both) => ({ ...both.made, ...both.served }))
}

function producers(pool: Pool): Arbitrary<readonly Producer[]> {
  const unknown = constant('unknown')
  const some = pool.some('organisation')
  const producer = record(
    {
      organisation: some ? oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: unknown }) : unknown,
      coverage: constantFrom('whole', 'part', 'unknown'),
      mode: constantFrom('own', 'purchased', 'voucher', 'agreement', 'unknown'),
      ...(some && { subcontractorOf: some }),
      part: localized,
      validity: period,
    },
    { ...plain, requiredKeys: ['organisation', 'coverage', 'mode'] },
  )
  return array(producer, { minLength: 1, maxLength: 3 })
}
