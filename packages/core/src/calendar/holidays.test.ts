import DateHolidays from 'date-holidays'
import * as fc from 'fast-check'
import finnishHolidays from 'finnish-holidays-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isCalendarDate, weekday } from '../values/calendar-date.js'
import { easterSunday } from './easter.js'
import { holidaysOf } from './holidays.js'

const years = Array.from({ length: 51 }, (_, n) => 2000 + n)
const datesOf = (year: number): string[] => [...new Set(holidaysOf(year).map(({ date }) => date))]

declare const process: { readonly env: Record<string, string | undefined> }

// The oracles compute in local time, and one of them fails where a day was once skipped.
const home = process.env['TZ']
beforeAll(() => {
  process.env['TZ'] = 'UTC'
})
afterAll(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

describe('holidaysOf', () => {
  it('agrees with date-holidays over 2000–2050', () => {
    const oracle = new DateHolidays('FI')
    for (const year of years) {
      // Its type "bank" holds the two eves and New Year's Eve; the last is no free day in Act 150/1930.
      const expected = oracle
        .getHolidays(year)
        .filter(({ type, date }) => type === 'public' || (type === 'bank' && !date.includes('-12-31')))
        .map(({ date }) => date.slice(0, 10))
      expect(datesOf(year), String(year)).toEqual([...new Set(expected)].sort())
    }
  })

  it('agrees with finnish-holidays-js over 2000–2050, but for Easter in 2049', () => {
    const oracle = finnishHolidays as {
      year(year: number, weekends: boolean): { month: number; day: number }[]
    }
    const differing = years.filter((year) => {
      const expected = oracle
        .year(year, true)
        .map(({ month, day }) => [year, ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-'))
      return [...new Set(expected)].sort().join() !== datesOf(year).join()
    })
    // It lets the full moon of 2049 fall a day too late, and so Easter by two weeks: the Church's
    // tables say 18 April, and so does date-holidays.
    expect(differing).toEqual([2049])
  })

  it('has fifteen in order in any year, with three names each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const holidays = holidaysOf(year)
        expect(new Set(holidays.map(({ id }) => id)).size).toBe(15)
        expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).sort())
        for (const { date, name } of holidays) {
          expect(isCalendarDate(date) && Number(date.slice(0, 4)) === year).toBe(true)
          expect(Object.keys(name)).toEqual(['fi', 'sv', 'en'])
        }
        const on = new Map(holidays.map(({ id, date }) => [id, weekday(date)]))
        expect(on.get('easter-sunday')).toBe(7)
        expect(on.get('ascension-day')).toBe(4)
        expect(on.get('midsummer-eve')).toBe(5)
        expect(on.get('all-saints-day')).toBe(6)
      }),
    )
  })

  it('keeps two holidays that fall on one day', () => {
    const both = holidaysOf(2008).filter(({ date }) => date === '2008-05-01')
    expect(both.map(({ id }) => id)).toEqual(['may-day', 'ascension-day'])
  })

  it.each([0, 10_000, 2020.5, Number.NaN])('refuses %d', (year) => {
    expect(() => holidaysOf(year)).toThrow(RangeError)
  })
})

describe('easterSunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1886, '1886-04-25'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2022, '2022-04-17'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('%d', (year, date) => expect(easterSunday(year)).toBe(date))
})
