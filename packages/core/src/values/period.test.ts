import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './calendar-date.js'
import { contains, gapBetween, intersect, isEmpty, overlaps, type Period, within } from './period.js'

const start = '2020-01-01'
const days = Array.from({ length: 24 }, (_, n) => addDays(start, n))
const day = fc.option(fc.constantFrom(...days.slice(4, 20)), { nil: undefined })
const period: fc.Arbitrary<Period> = fc.record({ from: day, to: day })

describe('periods are sets of days', () => {
  it('agrees with counting the days one by one', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const inA = days.filter((date) => contains(a, date))
        const inB = days.filter((date) => contains(b, date))
        const both = inA.filter((date) => inB.includes(date))
        expect(isEmpty(a)).toBe(inA.length === 0)
        expect(overlaps(a, b)).toBe(both.length > 0)
        expect(overlaps(b, a)).toBe(overlaps(a, b))
        const shared = intersect(a, b)
        expect(shared === undefined ? [] : days.filter((date) => contains(shared, date))).toEqual(both)
        expect(within(a, b)).toBe(inA.every((date) => inB.includes(date)))
      }),
    )
  })

  it('finds the gap, in either order', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const gap = gapBetween(a, b)
        expect(gapBetween(b, a)).toEqual(gap)
        if (isEmpty(a) || isEmpty(b) || overlaps(a, b)) {
          expect(gap).toBeUndefined()
          return
        }
        const taken = days.map((date) => contains(a, date) || contains(b, date))
        const between = days.filter(
          (_date, at) => !taken[at] && taken.slice(0, at).some(Boolean) && taken.slice(at).some(Boolean),
        )
        expect(gap === undefined ? [] : days.filter((date) => contains(gap, date))).toEqual(between)
      }),
    )
  })

  it('takes an absent end for open', () => {
    expect(contains({}, '0001-01-01')).toBe(true)
    expect(within({}, { from: '0001-01-01' })).toBe(false)
    expect(intersect({}, {})).toEqual({})
  })
})
