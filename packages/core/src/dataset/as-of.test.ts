import {
  type Area,
  type Arrangement,
  type Municipality,
  type Period,
  type Service,
  sotekit,
} from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../values/calendar-date.js'

/** A small world of areas, municipalities, services and arrangements, and a slow and plain reading of it. */
interface World {
  readonly areas: readonly Area[]
  readonly municipalities: readonly Municipality[]
  readonly services: readonly Service[]
  readonly arrangements: readonly Arrangement[]
}

const kit = sotekit()
const FIRST = '2020-01-01'
const day = fc.integer({ min: 0, max: 12 }).map((n) => addDays(FIRST, n))
const period: fc.Arbitrary<Period | undefined> = fc.option(
  fc.tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined })).map(([a, b]) => {
    const [from, to] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  }),
  { nil: undefined },
)

const optional = <T>(key: string, value: T | undefined): Readonly<Record<string, T>> =>
  value === undefined ? {} : { [key]: value }

const codes = ['047', '148', '240', '261']
const areaIds = ['north', 'south', 'all']
const serviceIds = ['health', 'basic', 'reception', 'social']
const organisationIds = ['city', 'joint', 'county']
const basis = 'modelled' as const

const areas: fc.Arbitrary<readonly Area[]> = fc
  .tuple(
    ...areaIds.map((id) =>
      fc.tuple(period, id === 'all' ? fc.constant(undefined) : fc.constantFrom('all', undefined)),
    ),
  )
  .map(
    (list) =>
      list.map(([validity, parent], i) => ({
        id: areaIds[i] ?? '',
        name: { fi: `Alue ${i}` },
        type: 'municipality-group',
        basis,
        ...optional('validity', validity),
        ...optional('parent', parent),
      })) as unknown as readonly Area[],
  )

const municipalities: fc.Arbitrary<readonly Municipality[]> = fc
  .tuple(
    ...codes.map(() =>
      fc.tuple(
        period,
        fc.array(fc.record({ area: fc.constantFrom(...areaIds), validity: period }), { maxLength: 3 }),
      ),
    ),
  )
  .map(
    (list) =>
      list.map(([validity, memberships], i) => ({
        id: codes[i] ?? '',
        name: { fi: `Kunta ${i}` },
        memberships: memberships.map(({ area, validity: when }) => ({ area, ...optional('validity', when) })),
        basis,
        ...optional('validity', validity),
      })) as unknown as readonly Municipality[],
  )

const services: readonly Service[] = [
  { id: 'health', name: { fi: 'Terveys' }, sector: 'health', general: true, basis },
  { id: 'basic', name: { fi: 'Perus' }, sector: 'health', parent: 'health', general: true, basis },
  { id: 'reception', name: { fi: 'Vastaanotto' }, sector: 'health', parent: 'basic', basis },
  { id: 'social', name: { fi: 'Sosiaali' }, sector: 'social', general: true, basis },
]

const arrangement = (id: string): fc.Arbitrary<Arrangement> =>
  fc
    .record({
      service: fc.constantFrom(...serviceIds),
      organiser: fc.constantFrom(...organisationIds, 'unknown'),
      listed: fc.option(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }), { nil: undefined }),
      area: fc.constantFrom(...areaIds),
      producers: fc.array(
        fc.record({ organisation: fc.constantFrom(...organisationIds), validity: period }),
        { minLength: 1, maxLength: 2 },
      ),
      validity: period,
    })
    .map(({ service, organiser, listed, area, producers, validity }) => ({
      id,
      service,
      organiser,
      ...(listed ? { municipalities: listed } : { area }),
      producers: producers.map((one) => ({
        organisation: one.organisation,
        coverage: 'part' as const,
        mode: 'own' as const,
        ...optional('validity', one.validity),
      })),
      coverage: 'part' as const,
      basis,
      ...optional('validity', validity),
    }))

const world: fc.Arbitrary<World> = fc
  .tuple(areas, municipalities, fc.array(fc.nat(), { maxLength: 6 }))
  .chain(([someAreas, someMunicipalities, seeds]) =>
    fc.tuple(...seeds.map((_, i) => arrangement(`a${i}`))).map((arrangements) => ({
      areas: someAreas,
      municipalities: someMunicipalities,
      services,
      arrangements,
    })),
  )

const recordsOf = (one: World): readonly unknown[] => [
  ...one.areas.map((record) => ({ ...record, kind: 'area' })),
  ...one.municipalities.map((record) => ({ ...record, kind: 'municipality' })),
  ...one.services.map((record) => ({ ...record, kind: 'service' })),
  ...organisationIds.map((id) => ({ kind: 'organisation', id, name: { fi: id }, type: 'other', basis })),
  ...one.arrangements.map((record) => ({ ...record, kind: 'arrangement' })),
]

const holds = (validity: Period | undefined, date: string): boolean =>
  (validity?.from ?? '') <= date && date <= (validity?.to ?? '9999-12-31')

/** The areas of a municipality on a day: those it is a member of and those around them, all of which hold. */
function areasOf(one: World, municipality: Municipality, date: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const membership of municipality.memberships ?? []) {
    if (!holds(membership.validity, date)) continue
    let area = one.areas.find(({ id }) => id === membership.area)
    while (area && holds(area.validity, date)) {
      found.add(area.id)
      const { parent } = area
      area = one.areas.find(({ id }) => id === parent)
    }
  }
  return found
}

function naiveWho(one: World, code: string, service: string, date: string): readonly Arrangement[] {
  const municipality = one.municipalities.find(({ id }) => id === code)
  if (!municipality || !holds(municipality.validity, date)) return []
  const inAreas = areasOf(one, municipality, date)
  let here: string | undefined = service
  while (here !== undefined) {
    const now = one.arrangements.filter((a) => a.service === here && holds(a.validity, date))
    const listed = now.filter((a) => a.municipalities?.includes(code))
    if (listed.length > 0) return listed
    const byArea = now.filter((a) => a.area !== undefined && inAreas.has(a.area))
    if (byArea.length > 0) return byArea
    here = one.services.find(({ id }) => id === here)?.parent
  }
  return []
}

describe('as of a day', () => {
  it('who is what a plain scan finds', () => {
    fc.assert(
      fc.property(world, day, (one, date) => {
        const then = kit.load(recordsOf(one)).dataset.at(date)
        for (const code of codes) {
          for (const service of serviceIds) {
            const rows = then.who({ municipality: code, service })
            const naive = naiveWho(one, code, service, date)
            expect(rows.flatMap((row) => [row.arrangement, ...(row.sharedWith ?? [])]).sort()).toEqual(
              naive.map(({ id }) => id).sort(),
            )
            for (const row of rows) {
              const own = naive.filter(({ organiser }) => organiser === row.organiser)
              expect(row.producers).toHaveLength(
                own.flatMap(({ producers }) => producers.filter(({ validity }) => holds(validity, date)))
                  .length,
              )
            }
          }
        }
      }),
    )
  })

  it('organisers are those of the general services', () => {
    fc.assert(
      fc.property(world, day, fc.constantFrom(...areaIds), (one, date, area) => {
        const then = kit.load(recordsOf(one)).dataset.at(date)
        const inside = one.municipalities.filter(
          (municipality) => holds(municipality.validity, date) && areasOf(one, municipality, date).has(area),
        )
        expect(then.municipalitiesIn(area).map(({ id }) => id)).toEqual(inside.map(({ id }) => id).sort())
        const naive = inside.flatMap(({ id }) =>
          ['health', 'basic'].flatMap((service) =>
            naiveWho(one, id, service, date).map(({ organiser }) => organiser),
          ),
        )
        expect(then.organisers({ area, sector: 'health' }).map(({ organisation }) => organisation)).toEqual(
          [...new Set(naive)].filter((id) => id !== 'unknown').sort(),
        )
      }),
    )
  })

  it('collections hold what holds on the day', () => {
    fc.assert(
      fc.property(world, day, (one, date) => {
        const { dataset } = kit.load(recordsOf(one))
        const then = dataset.at(date)
        expect(then.arrangements.all.map(({ id }) => id)).toEqual(
          one.arrangements.filter(({ validity }) => holds(validity, date)).map(({ id }) => id),
        )
        expect(then.areas.size).toBe(one.areas.filter(({ validity }) => holds(validity, date)).length)
        for (const { id, validity } of one.municipalities) {
          expect(then.municipalities.has(id)).toBe(holds(validity, date))
          expect(then.get('municipality', id) === undefined).toBe(!holds(validity, date))
        }
        expect(dataset.arrangements.size).toBe(one.arrangements.length)
        expect(dataset.at(date)).toBe(then)
      }),
    )
  })
})

describe('the order of the records', () => {
  it('changes no answer and no finding', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), day, (one, random, date) => {
        const records = recordsOf(one)
        const shuffled = records
          .map((record) => ({ record, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ record }) => record)
        const [first, second] = [kit.load(records), kit.load(shuffled)]
        expect(second.dataset.at(date).who()).toEqual(first.dataset.at(date).who())
        const told = (list: typeof first.diagnostics): readonly string[] =>
          list
            .map(({ code, record, severity, message, related, fixes }) =>
              JSON.stringify([
                code,
                record,
                severity,
                message,
                related.map((other) => other.record),
                fixes.map(({ value }) => value),
              ]),
            )
            .sort()
        expect(told(second.diagnostics)).toEqual(told(first.diagnostics))
      }),
      { numRuns: 50 },
    )
  })
})
