import type { AnyRecord, RecordKey } from '@sotekit/core'
import { type Arbitrary, constant, constantFrom, record, tuple, uniqueArray } from 'fast-check'
import { serviceChains } from './kinds/chains.js'
import { indicators, measures, within } from './kinds/measures.js'
import { organisations } from './kinds/organisations.js'
import { areas, municipalities, servicePoints } from './kinds/places.js'
import { programmes } from './kinds/programmes.js'
import { arrangements, digitalServices, methods, type Served, services } from './kinds/services.js'
import { sources, statements } from './kinds/sources.js'
import { among, type IdsByKind, type Pool } from './pool.js'
import { id, municipalityCode, plain } from './values.js'

/** How large an arbitrary dataset may become. */
export interface DatasetSize {
  /** Largest number of records of each kind. Default 4. */
  readonly most?: number | undefined
}

type Records = Arbitrary<readonly AnyRecord[]>
type Ids = { readonly [K in keyof IdsByKind]-?: readonly string[] }

export function arbitraryDataset({ most = 4 }: DatasetSize = {}): Records {
  return idsByKind(most).chain((ids) => {
    const pool = among(ids)
    const all = (
      kind: keyof Ids,
      make: (pool: Pool, own: Arbitrary<string>, self: string) => Arbitrary<object>,
    ): Records => each(ids[kind].map((one) => make(pool, constant(one), one)))
    const independent = joined(
      all('source', sources),
      all('area', areas),
      all('municipality', municipalities),
      all('organisation', organisations),
      all('service', services),
      all('service-point', servicePoints),
      all('method', methods),
      all('digital-service', digitalServices),
      all('indicator', indicators),
      all('service-chain', serviceChains),
      arrangementsOf(pool, ids),
      statementsOf(pool, ids),
    )
    return joined(independent, programmesAndMeasures(pool, ids))
  })
}

function idsByKind(most: number): Arbitrary<Ids> {
  const some = uniqueArray(
    id.filter((value) => value !== 'unknown'),
    { maxLength: most },
  )
  return record(
    {
      source: some,
      area: some,
      municipality: uniqueArray(municipalityCode, { maxLength: most }),
      organisation: some,
      service: some,
      'service-point': some,
      arrangement: some,
      method: some,
      'digital-service': some,
      programme: some,
      measure: some,
      indicator: some,
      'service-chain': some,
      statement: some,
    },
    plain,
  ).map((ids) => (ids.programme.length === 0 ? { ...ids, measure: [] } : ids))
}

const each = (records: readonly Arbitrary<object>[]): Records =>
  tuple(...records).map((list) => list as readonly AnyRecord[])

const joined = (...parts: readonly Records[]): Records => tuple(...parts).map((lists) => lists.flat())

/** Each arrangement has a service of its own, so that none overlaps another. */
function arrangementsOf(pool: Pool, ids: Ids): Records {
  const organiser = pool.publicBody()
  const served: Served[] = [
    ...(ids.municipality.length > 0 ? [{ municipalities: ids.municipality }] : []),
    ...ids.municipality.map((code) => ({ municipalities: [code] })),
    ...ids.area.map((area) => ({ area })),
  ]
  if (!organiser || served.length === 0) return constant([])
  return each(
    ids.arrangement
      .slice(0, ids.service.length)
      .map((own, i) =>
        arrangements(pool, constant(own), constant(ids.service[i] ?? ''), organiser, constantFrom(...served)),
      ),
  )
}

function statementsOf(pool: Pool, ids: Ids): Records {
  const subjects: RecordKey[] = [
    ...ids.organisation.map((one) => ({ kind: 'organisation', id: one })),
    ...ids.programme.map((one) => ({ kind: 'programme', id: one })),
  ]
  if (subjects.length === 0) return constant([])
  return each(ids.statement.map((own) => statements(pool, constant(own), constantFrom(...subjects))))
}

/** Measures stand in one of the programmes, and in the call, sub-programmes and goals that it has. */
function programmesAndMeasures(pool: Pool, ids: Ids): Records {
  return tuple(...ids.programme.map((own) => programmes(pool, constant(own)))).chain((made) => {
    const [first] = made
    if (!first) return constant([])
    const measuresOf = ids.measure.map((own) =>
      constantFrom(...made).chain((programme) => measures(pool, constant(own), within(programme), own)),
    )
    return joined(constant(made as readonly object[] as readonly AnyRecord[]), each(measuresOf))
  })
}
