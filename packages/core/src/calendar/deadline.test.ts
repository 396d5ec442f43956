import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { addDays, addMonths, lastCalendarDate } from '../values/calendar-date.js'
import { type DeadlineTerm, type DeadlineUnit, type Duration, deadline } from './deadline.js'
import { addWorkingDays, isWorkingDay, workingDayFrom } from './working-days.js'

declare const process: { readonly env: Record<string, string | undefined> }

const date = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2055-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const duration: fc.Arbitrary<Duration> = fc.record({
  amount: fc.nat(40),
  unit: fc.constantFrom<DeadlineUnit>('working-day', 'day', 'week', 'month', 'year'),
})

describe('deadline', () => {
  it.each<[string, number, DeadlineUnit, string]>([
    // Working days: the four vectors of the calendar.
    ['2021-10-05', 7, 'working-day', '2021-10-14'],
    ['2021-11-30', 7, 'working-day', '2021-12-10'],
    ['2022-04-13', 7, 'working-day', '2022-04-26'],
    ['2021-06-21', 7, 'working-day', '2021-07-01'],
    // Section 3: the same day or the month's last.
    ['2021-11-30', 3, 'month', '2022-02-28'],
    ['2023-11-30', 3, 'month', '2024-02-29'],
    ['2021-03-31', 6, 'month', '2021-09-30'],
    ['2020-02-29', 1, 'year', '2021-03-01'],
    ['2021-10-05', 2, 'week', '2021-10-19'],
    // Section 5: a free last day gives way.
    ['2021-10-02', 7, 'day', '2021-10-11'],
    ['2021-12-10', 14, 'day', '2021-12-27'],
    ['2022-04-01', 14, 'day', '2022-04-19'],
    ['2021-09-06', 3, 'month', '2021-12-07'],
    ['2021-10-05', 0, 'day', '2021-10-05'],
  ])('%s and %d %s: %s', (from, amount, unit, expected) => {
    expect(deadline(from, { amount, unit }).date).toBe(expected)
  })

  it('tells every step', () => {
    expect(deadline('2022-04-13', { amount: 2, unit: 'working-day' })).toEqual({
      date: '2022-04-19',
      terms: [
        { step: 'start', date: '2022-04-13', counted: false, section: 2 },
        { step: 'count', date: '2022-04-14', number: 1, unit: 'working-day' },
        { step: 'skip', date: '2022-04-15', why: 'good-friday', section: 5 },
        { step: 'skip', date: '2022-04-16', why: 'saturday', section: 5 },
        { step: 'skip', date: '2022-04-17', why: 'easter-sunday', section: 5 },
        { step: 'skip', date: '2022-04-18', why: 'easter-monday', section: 5 },
        { step: 'count', date: '2022-04-19', number: 2, unit: 'working-day' },
      ],
    })
    expect(deadline('2020-03-31', { amount: 11, unit: 'month' })).toEqual({
      date: '2021-03-01',
      terms: [
        { step: 'start', date: '2020-03-31', counted: false, section: 2 },
        { step: 'count', date: '2021-02-28', number: 11, unit: 'month' },
        { step: 'month-end', date: '2021-02-28', section: 3 },
        { step: 'roll', date: '2021-02-28', why: 'sunday', section: 5 },
      ],
    })
  })

  it('may count the first day, and may stand on a free one', () => {
    const strict = { countStart: true, rollForward: false }
    expect(deadline('2021-10-04', { amount: 1, unit: 'week' }, strict).date).toBe('2021-10-10')
    expect(deadline('2021-03-01', { amount: 1, unit: 'month' }, strict).date).toBe('2021-03-31')
    expect(deadline('2021-10-04', { amount: 1, unit: 'working-day' }, strict).date).toBe('2021-10-04')
    expect(deadline('2021-10-04', { amount: 0, unit: 'day' }, strict).date).toBe('2021-10-04')
  })

  it('is the calendar’s own arithmetic, rolled forward', () => {
    fc.assert(
      fc.property(date, duration, (from, length) => {
        const { amount, unit } = length
        const plain = deadline(from, length, { rollForward: false }).date
        const naive: Record<DeadlineUnit, string> = {
          'working-day': addWorkingDays(from, amount),
          day: addDays(from, amount),
          week: addDays(from, amount * 7),
          month: addMonths(from, amount),
          year: addMonths(from, amount * 12),
        }
        expect(plain).toBe(naive[unit])
        expect(deadline(from, length).date).toBe(workingDayFrom(plain))
      }),
    )
  })

  it('accounts for every day among working days', () => {
    fc.assert(
      fc.property(date, fc.nat(60), (from, amount) => {
        const { date: last, terms } = deadline(from, { amount, unit: 'working-day' }, { rollForward: false })
        const steps = terms.slice(1)
        steps.forEach((term, at) => {
          expect(term.date).toBe(addDays(from, at + 1))
          expect(term.step).toBe(isWorkingDay(term.date) ? 'count' : 'skip')
        })
        expect(terms.at(-1)?.date).toBe(last)
      }),
    )
  })

  it('never comes earlier for a later start or a greater amount', () => {
    fc.assert(
      fc.property(date, duration, (from, length) => {
        const end = deadline(from, length).date
        expect(deadline(addDays(from, 1), length).date >= end).toBe(true)
        expect(deadline(from, { ...length, amount: length.amount + 1 }).date >= end).toBe(true)
      }),
    )
  })

  it('stops at the end of the calendar', () => {
    const found = deadline('9999-12-30', { amount: 7, unit: 'working-day' })
    expect(found.date).toBe(lastCalendarDate)
    expect(deadline('9999-12-30', { amount: 7, unit: 'year' }).date).toBe(lastCalendarDate)
  })

  it.each([-1, 0.5, Number.NaN, 1e9])('refuses the amount %d', (amount) => {
    expect(() => deadline('2021-10-05', { amount, unit: 'day' })).toThrow(RangeError)
  })

  it('gives plain data', () => {
    const found = deadline('2021-10-05', { amount: 7, unit: 'working-day' })
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

describe('any time zone', () => {
  const home = process.env['TZ']
  afterAll(() => {
    if (home === undefined) delete process.env['TZ']
    else process.env['TZ'] = home
  })

  // Each with a change of clocks or of the day line within the days that are counted.
  const cases: readonly [string, Duration, string][] = [
    ['2021-03-26', { amount: 2, unit: 'working-day' }, '2021-03-30'],
    ['2021-10-29', { amount: 2, unit: 'working-day' }, '2021-11-02'],
    ['2011-12-29', { amount: 2, unit: 'working-day' }, '2012-01-02'],
    ['2021-11-30', { amount: 3, unit: 'month' }, '2022-02-28'],
  ]

  it.each([
    'UTC',
    'Europe/Helsinki',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Asia/Kolkata',
    'Pacific/Apia',
    'Pacific/Kiritimati',
  ])('%s', (zone) => {
    process.env['TZ'] = zone
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone)
    for (const [from, length, expected] of cases) {
      expect(deadline(from, length).date).toBe(expected)
    }
    const terms: readonly DeadlineTerm[] = deadline('2022-04-13', { amount: 7, unit: 'working-day' }).terms
    expect(terms.map((term) => term.date)).toEqual(terms.map((_, at) => addDays('2022-04-13', at)))
  })
})
