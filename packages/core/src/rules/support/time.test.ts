import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../values/calendar-date.js'
import { contains, type Period } from '../../values/period.js'
import { days, spanOf, uncovered } from './time.js'

const FIRST = '2020-01-01'
const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(FIRST, n))
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([a, b]) => {
    const [from, to] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  })
const window = Array.from({ length: 60 }, (_, n) => addDays(FIRST, n - 10))

describe('uncovered', () => {
  it('has just the days of the span that no period has', () => {
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 5 }), (span, periods) => {
        const gaps = uncovered(span, periods)
        for (const date of window) {
          const isGap = contains(span, date) && !periods.some((one) => contains(one, date))
          expect(gaps.filter((gap) => contains(gap, date)).length).toBe(isGap ? 1 : 0)
        }
      }),
    )
  })

  it('does not depend on the order of the periods', () => {
    fc.assert(
      fc.property(period, fc.array(period, { maxLength: 5 }), (span, periods) => {
        expect(uncovered(span, [...periods].reverse())).toEqual(uncovered(span, periods))
      }),
    )
  })

  it('ends at the end of the calendar', () => {
    expect(uncovered({}, [{ to: '9999-12-31' }])).toEqual([])
  })
})

describe('spanOf', () => {
  it('holds each period, and begins and ends with one of them', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 5 }), (periods) => {
        const span = spanOf(periods)
        for (const date of window) {
          if (periods.some((one) => contains(one, date))) expect(contains(span, date)).toBe(true)
        }
        expect(periods.map(({ from }) => from)).toContain(span.from)
        expect(periods.map(({ to }) => to)).toContain(span.to)
      }),
    )
  })
})

describe('days', () => {
  it('has a day of each time in which periods hold together', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), (periods) => {
        const heldOn = (date: string): number => periods.filter((one) => contains(one, date)).length
        const most = Math.max(0, ...window.map(heldOn))
        expect(Math.max(0, ...days(periods).map(heldOn))).toBeGreaterThanOrEqual(most)
      }),
    )
  })
})
