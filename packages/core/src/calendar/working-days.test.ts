import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, lastCalendarDate } from '../values/calendar-date.js'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type WorkingDayOptions,
  whyFree,
  workingDayFrom,
  workingDaysBetween,
} from './working-days.js'

const date = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2055-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const options: fc.Arbitrary<WorkingDayOptions> = fc.constantFrom({}, { eves: 'free' }, { eves: 'working' })

describe('addWorkingDays', () => {
  it.each([
    ['2021-10-05', 7, '2021-10-14'],
    ['2021-11-30', 7, '2021-12-10'],
    ['2022-04-13', 7, '2022-04-26'],
    ['2021-06-21', 7, '2021-07-01'],
    ['2021-10-14', -7, '2021-10-05'],
    ['2021-10-09', 0, '2021-10-09'],
  ])('%s and %d working days: %s', (from, n, expected) => expect(addWorkingDays(from, n)).toBe(expected))

  it('is a day shorter over Midsummer where the eve is worked', () => {
    expect(addWorkingDays('2021-06-21', 7, { eves: 'working' })).toBe('2021-06-30')
  })

  it('is undone by counting, and by going back from a working day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -300, max: 300 }), options, (from, n, how) => {
        const to = addWorkingDays(from, n, how)
        expect(workingDaysBetween(from, to, how)).toBe(n)
        if (isWorkingDay(from, how)) expect(addWorkingDays(to, -n, how)).toBe(from)
        if (n !== 0) expect(isWorkingDay(to, how)).toBe(true)
      }),
    )
  })

  it('adds up in steps', () => {
    fc.assert(
      fc.property(date, fc.nat(60), fc.nat(60), options, (from, a, b, how) => {
        expect(addWorkingDays(addWorkingDays(from, a, how), b, how)).toBe(addWorkingDays(from, a + b, how))
      }),
    )
  })

  it('agrees with counting every day', () => {
    fc.assert(
      fc.property(date, fc.nat(120), options, (from, length, how) => {
        const days = Array.from({ length }, (_, n) => addDays(from, n + 1))
        const working = days.filter((day) => isWorkingDay(day, how)).length
        expect(workingDaysBetween(from, addDays(from, length), how)).toBe(working)
      }),
    )
  })

  it('never makes it later to work on the eves', () => {
    fc.assert(
      fc.property(date, fc.nat(300), (from, n) => {
        expect(addWorkingDays(from, n, { eves: 'working' }) <= addWorkingDays(from, n)).toBe(true)
      }),
    )
  })

  it('stops at the end of the calendar', () => {
    expect(addWorkingDays('9999-12-20', 100)).toBe(lastCalendarDate)
    expect(workingDayFrom(lastCalendarDate)).toBe(lastCalendarDate)
  })

  it('refuses what is no date and no whole number', () => {
    expect(() => addWorkingDays('2021-02-30', 1)).toThrow(RangeError)
    expect(() => addWorkingDays('2021-02-28', 0.5)).toThrow(RangeError)
    expect(() => addWorkingDays('2021-02-28', Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => workingDaysBetween('2021-02-28', '')).toThrow(RangeError)
    expect(() => isWorkingDay('tomorrow')).toThrow(RangeError)
  })
})

describe('whyFree', () => {
  it.each([
    ['2021-10-09', 'saturday'],
    ['2021-10-10', 'sunday'],
    ['2021-12-06', 'independence-day'],
    ['2021-06-25', 'midsummer-eve'],
    ['2021-06-26', 'midsummer-day'],
    ['2024-12-24', 'christmas-eve'],
    ['2021-04-04', 'easter-sunday'],
    ['2021-12-31', undefined],
    ['2021-10-11', undefined],
  ])('%s: %s', (day, why) => expect(whyFree(day)).toBe(why))

  it('takes an eve that is a Saturday for a Saturday where eves are worked', () => {
    expect(whyFree('2022-12-24')).toBe('christmas-eve')
    expect(whyFree('2022-12-24', { eves: 'working' })).toBe('saturday')
  })
})

it('finds the next working day and the one from a day on', () => {
  fc.assert(
    fc.property(date, options, (day, how) => {
      const next = nextWorkingDay(day, how)
      expect(next > day && isWorkingDay(next, how)).toBe(true)
      expect(workingDayFrom(day, how)).toBe(isWorkingDay(day, how) ? day : next)
    }),
  )
})
