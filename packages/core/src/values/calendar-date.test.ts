import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  daysBetween,
  daysInMonth,
  firstCalendarDate,
  isCalendarDate,
  lastCalendarDate,
  previousDay,
  weekday,
} from './calendar-date.js'

const anyDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const middleDate = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('isCalendarDate', () => {
  it('takes exactly the days that a Date knows', () => {
    for (let year = 1896; year <= 2004; year += 4) {
      for (const near of [year - 1, year]) {
        for (let month = 0; month <= 13; month++) {
          for (let day = 0; day <= 32; day++) {
            const text = `${near}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
            const date = new Date(`${text}T00:00:00Z`)
            const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
            expect(isCalendarDate(text), text).toBe(exists)
          }
        }
      }
    }
  })

  it.each([
    '',
    '2020-1-1',
    '0000-01-01',
    '10000-01-01',
    '+020-01-01',
    '-020-01-01',
    '2020/01/01',
    '2020-01-01T00:00:00Z',
    '2020-01-1 ',
    ' 2020-01-1',
    '2020-0١-01',
    '２０２０-01-01',
    '2020-01-0\u0000',
    '1900-02-29',
    20200101,
    null,
    undefined,
    new Date(0),
    Object('2020-01-01'),
  ])('refuses %j', (value) => expect(isCalendarDate(value)).toBe(false))

  it('takes both ends of the calendar and every day between', () => {
    expect(isCalendarDate(firstCalendarDate) && isCalendarDate(lastCalendarDate)).toBe(true)
    fc.assert(fc.property(anyDate, (date) => isCalendarDate(date)))
  })
})

describe('arithmetic', () => {
  it('goes there and back again', () => {
    fc.assert(
      fc.property(middleDate, fc.integer({ min: -70_000, max: 70_000 }), (date, n) => {
        const there = addDays(date, n)
        expect(addDays(there, -n)).toBe(date)
        expect(daysBetween(date, there)).toBe(n)
        expect(compareDates(date, there)).toBe(n === 0 ? 0 : -Math.sign(n))
      }),
    )
  })

  it('has weekdays that follow one another', () => {
    fc.assert(
      fc.property(middleDate, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1)
        expect(weekday(date)).toBe(new Date(date).getUTCDay() || 7)
        expect(previousDay(addDays(date, 1))).toBe(date)
      }),
    )
  })

  it('adds months to the same day or to the last one of the month', () => {
    fc.assert(
      fc.property(middleDate, fc.integer({ min: -600, max: 600 }), (date, n) => {
        const [year, month, day] = date.split('-').map(Number) as [number, number, number]
        const count = year * 12 + month - 1 + n
        const to = { year: Math.floor(count / 12), month: (count % 12) + 1 }
        expect(addMonths(date, n)).toBe(
          calendarDate(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month))),
        )
      }),
    )
  })

  it('stays inside the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBe(lastCalendarDate)
    expect(addDays('0001-01-01', Number.NEGATIVE_INFINITY)).toBe(firstCalendarDate)
    expect(addDays('2020-01-01', Number.MAX_SAFE_INTEGER)).toBe(lastCalendarDate)
    expect(addMonths('2020-01-31', 1e300)).toBe(lastCalendarDate)
    expect(addMonths('0001-01-31', -1)).toBe(firstCalendarDate)
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01')
    expect(weekday('0001-01-01')).toBe(1)
    expect(daysBetween(firstCalendarDate, lastCalendarDate)).toBe(3_652_058)
  })

  it('refuses what is no date and no number', () => {
    expect(() => addDays('2020-02-30', 1)).toThrow(RangeError)
    expect(() => daysBetween('2020-02-28', 'tomorrow')).toThrow(RangeError)
    expect(() => addDays('2020-02-28', Number.NaN)).toThrow(RangeError)
  })
})
