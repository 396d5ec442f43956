import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceOf, isAtLeastPercent, suppress, tripleOf } from './index.js'
import {
  area,
  codes,
  load,
  measure,
  municipality,
  organisation,
  own,
  programme,
  type Rec,
} from './testing.js'

const count = fc.nat({ max: 400 })
const numbers = fc.record({ yes: count, no: count, unknown: count })
const around: readonly Rec[] = [area, programme, measure('m1'), measure('m2', 'families')]

describe('triples', () => {
  it('another unknown never raises low and never lowers high', () => {
    fc.assert(
      fc.property(numbers, (one) => {
        fc.pre(one.yes + one.no + one.unknown > 0)
        const before = tripleOf(one)
        const after = tripleOf({ ...one, unknown: one.unknown + 1 })
        const isAtMost = (a: typeof before.low, b: typeof before.low): boolean =>
          a.numerator * b.denominator <= b.numerator * a.denominator
        return isAtMost(after.low, before.low) && isAtMost(before.high, after.high)
      }),
    )
  })

  it('a point lies between low and high, and is given only where at most a fifth is unknown', () => {
    fc.assert(
      fc.property(numbers, (one) => {
        const { point, low, high, unknown, total } = tripleOf(one)
        if (!point) return one.yes + one.no === 0 || 5 * unknown > total
        const value = point.numerator / point.denominator
        return (
          value >= low.numerator / low.denominator - 1e-12 &&
          value <= high.numerator / high.denominator + 1e-12
        )
      }),
    )
  })

  it('at least 80 % is decided on integers', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 6_000_000 }),
        fc.integer({ min: 1, max: 6_000_000 }),
        (part, whole) => isAtLeastPercent(part, whole, 80) === BigInt(part) * 100n >= BigInt(whole) * 80n,
      ),
    )
  })
})

const status = fc.constantFrom('yes', 'no', 'unknown')
const involvement = fc.record({
  municipality: fc.constantFrom(...codes(4)),
  status,
  measure: fc.constantFrom('m1', 'm2', undefined),
})
type Told = { municipality: string; status: string; measure: string | undefined }
const recordOf = (one: Told, index: number): Rec =>
  own('involvement', `i${String(index).padStart(3, '0')}`, {
    municipalities: [one.municipality],
    programme: 'p',
    status: one.status,
    reason: { en: 'because' },
    ...(one.measure !== undefined && { measures: [one.measure] }),
  })
const places = codes(4).map((id, index) => municipality(id, 1000 * (index + 1)))

describe('coverage and matrix', () => {
  it('a record that says unknown changes no cell and no share', () => {
    fc.assert(
      fc.property(fc.array(involvement, { maxLength: 8 }), fc.constantFrom(...codes(4)), (told, code) => {
        const before = load([...around, ...places, ...told.map(recordOf)]).dataset.participation
        const more = { municipality: code, status: 'unknown', measure: 'm1' }
        const after = load([...around, ...places, ...told.map(recordOf), recordOf(more, 900)]).dataset
          .participation
        expect(after.coverage({ programme: 'p' }).count).toEqual(before.coverage({ programme: 'p' }).count)
        expect(after.matrix({ programme: 'p' }).fill).toEqual(before.matrix({ programme: 'p' }).fill)
      }),
      { numRuns: 30 },
    )
  })

  it('by count and by inhabitants agree at 0 % and 100 %', () => {
    fc.assert(
      fc.property(fc.array(involvement, { maxLength: 8 }), (told) => {
        const { dataset } = load([...around, ...places, ...told.map(recordOf)])
        const { count: byCount, population } = dataset.participation.coverage({ programme: 'p' })
        if (!population.known) return false
        const { share } = population
        return (
          (byCount.yes === 0) === (share.yes === 0) &&
          (byCount.yes === byCount.total) === (share.yes === share.total) &&
          (byCount.unknown === 0) === (share.unknown === 0)
        )
      }),
      { numRuns: 40 },
    )
  })

  it('the order of records changes nothing', () => {
    fc.assert(
      fc.property(fc.array(involvement, { maxLength: 8 }), (told) => {
        const records = told.map(recordOf)
        const view = load([...around, ...places, ...records]).dataset.participation
        const turned = load([...around, ...places, ...[...records].reverse()]).dataset.participation
        const cells = (one: typeof view): unknown =>
          codes(4).map((code) =>
            ['m1', 'm2'].map((id) => one.cell({ programme: 'p', municipality: code, measure: id })),
          )
        expect(cells(turned)).toEqual(cells(view))
        expect(turned.coverage({ programme: 'p' })).toEqual(view.coverage({ programme: 'p' }))
      }),
      { numRuns: 30 },
    )
  })
})

const days = ['2020-06-01', '2020-12-31', '2021-01-01', '2021-06-30', '2022-01-01'] as const
const day = fc.constantFrom(...days)
/** Whatever a record can name, when it was said and when it holds. */
const anything = fc.record(
  {
    where: fc.oneof(
      fc.constant({ area: 'land' }),
      fc.constant({ area: 'corner' }),
      fc
        .uniqueArray(fc.constantFrom(...codes(4)), { minLength: 1, maxLength: 2 })
        .map((municipalities) => ({ municipalities })),
    ),
    what: fc.oneof(
      fc
        .uniqueArray(fc.constantFrom('m1', 'm2', 'm3', 'other'), { minLength: 1, maxLength: 2 })
        .map((measures) => ({ measures })),
      fc.constant({ group: 'g' }),
      fc.constantFrom('centre', 'families').map((one) => ({ subProgrammes: [one] })),
      fc.constant({ allMeasures: true }),
      fc.constant({}),
    ),
    status: fc.constantFrom('yes', 'no', 'unknown', 'not-applicable'),
    strength: fc.constantFrom('declared', 'planned', 'agreed'),
    call: fc.constantFrom('original', 'supplement'),
    statedOn: day,
    period: fc.oneof(
      day.map((from) => ({ from })),
      day.map((to) => ({ to })),
    ),
  },
  { requiredKeys: ['where', 'what', 'status'] },
)

describe('days', () => {
  it('a matrix is the same whatever was asked before, and in whatever order the records come', () => {
    const fixed: readonly Rec[] = [
      ...around,
      measure('m3', 'families', 'supplement'),
      { ...programme, id: 'q' },
      { ...measure('other'), programme: 'q' },
      own('group', 'g', { programme: 'p', title: { en: 'Group' }, measures: ['m2', 'm3'] }),
      { ...area, id: 'corner' },
      ...codes(4).map((id, index) =>
        municipality(id, 1000, {
          memberships: [
            { area: 'land', ...(index === 3 && { validity: { from: '2021-01-01' } }) },
            { area: 'corner', validity: index < 2 ? { to: '2020-12-31' } : { from: '2021-06-30' } },
          ],
        }),
      ),
    ]
    const everything = (view: ReturnType<typeof load>['dataset']['participation'], at: string): unknown => [
      view.matrix({ programme: 'p', at }),
      view.matrix({ programme: 'p', at, call: 'supplement' }).fill,
      view.fill({ programme: 'p', at, subProgramme: 'families' }),
      view.fill({ programme: 'p', at, measure: 'm2' }),
      codes(4).map((code) =>
        ['m1', 'm2', 'm3', 'other'].map((id) =>
          view.cell({ programme: 'p', at, municipality: code, measure: id }),
        ),
      ),
    ]
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 10 }), fc.shuffledSubarray([...days]), (told, asked) => {
        const records = told.map(({ where, what, ...rest }, index) =>
          own('involvement', `i${index}`, {
            ...where,
            ...what,
            ...rest,
            programme: 'p',
            reason: { en: 'because' },
          }),
        )
        const kept = load([...fixed, ...records]).dataset.participation
        const answers = new Map(asked.map((at) => [at, everything(kept, at)]))
        const last = asked.at(-1) ?? '2021-01-01'
        const fresh = load([...fixed, ...records.reverse()]).dataset.participation
        expect(everything(fresh, last)).toEqual(answers.get(last) ?? everything(kept, last))
      }),
      { numRuns: 60 },
    )
  })

  it('all of a matrix is what its rows and its cells are together', () => {
    fc.assert(
      fc.property(fc.array(involvement, { maxLength: 12 }), (told) => {
        const view = load([...around, ...places, ...told.map(recordOf)]).dataset.participation
        const { fill, rows } = view.matrix({ programme: 'p' })
        for (const status of ['yes', 'no', 'unknown'] as const) {
          const cells = codes(4).map(
            (code) =>
              ['m1', 'm2'].filter((id) => {
                const cell = view.cell({ programme: 'p', municipality: code, measure: id })
                // Who is only known to be outside of the programme has no cell of a measure: counted as unknown.
                return (cell.via === 'programme' ? 'unknown' : cell.status) === status
              }).length,
          )
          expect(rows.map((row) => row[status])).toEqual(cells)
          expect(fill[status]).toBe(cells.reduce((sum, one) => sum + one, 0))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('producers', () => {
  const pair = fc.record({
    organisation: fc.constantFrom('a', 'b', 'c'),
    municipality: fc.constantFrom(...codes(4)),
  })

  it('taking two names for one producer never raises the number of producers', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (told) => {
        const different = (merge: boolean): number =>
          load([
            ...around,
            ...places,
            ...['a', 'b', 'c'].map((id) => organisation(id)),
            ...told.map((one, index) =>
              own('producer', `x${index}`, {
                ...one,
                organisation: merge && one.organisation === 'b' ? 'a' : one.organisation,
                programme: 'p',
                modes: ['own-work'],
              }),
            ),
          ]).dataset.participation.producers({ programme: 'p' }).producers
        return different(true) <= different(false)
      }),
      { numRuns: 30 },
    )
  })
})

describe('people', () => {
  it('different people are at least the largest event and at most all participations', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 9 }), (counts) => {
        const { people, participations } = attendanceOf(
          counts.map((one, index) => ({
            id: String(index),
            title: { en: 'x' },
            type: 'meeting' as const,
            channel: 'remote' as const,
            programmes: ['p'],
            attendance: { of: 'participations' as const, count: one },
          })),
        )
        return people.atLeast === Math.max(...counts) && people.atMost === participations.atMost
      }),
    )
  })

  it('no small number can be narrowed down from what is shown', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.nat({ max: 20 }), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
    fc.assert(
      fc.property(table, (cells) => {
        const safe = suppress({ cells, smallest: 5 })
        cells.forEach((line, row) => {
          line.forEach((value, column) => {
            const shown = safe.cells[row]?.[column]
            if (value > 0 && value < 5) expect(shown).toHaveProperty('suppressed')
          })
        })
        for (const one of safe.audit) {
          const value = cells[one.row]?.[one.column]
          if (value === undefined || value === 0 || value >= 5) continue
          // What is not told at all has no upper bound; otherwise the interval is wide.
          expect(one.isProtected || one.max === Number.POSITIVE_INFINITY).toBe(true)
          expect(one.min <= value && value <= one.max).toBe(true)
        }
      }),
      { numRuns: 120 },
    )
  })
})
