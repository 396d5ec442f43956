import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalendarDate } from './calendar-date.js'
import { type FinnishDate, formatFinnishDate, readFinnishDate } from './finnish-date.js'

const anyDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** `problem reason suggestion` of a date that is not read, or the date. */
function short(read: FinnishDate): string {
  return read.ok ? read.date : [read.problem, read.reason, read.suggestion].filter(Boolean).join(' ')
}

describe('readFinnishDate', () => {
  it.each([
    ['31.10.2022', '2022-10-31'],
    ['01.02.2020', '2020-02-01'],
    ['1. 2. 2020', 'malformed punctuation 2020-02-01'],
    [' 1.2.2020\u00A0', '2020-02-01'],
    ['2020-04-30', '2020-04-30'],
    ['31. lokakuuta 2022', '2022-10-31'],
    ['31 päivänä lokakuuta 2022', '2022-10-31'],
    ['1. Kesa\u0308kuuta 2020', '2020-06-01'],
    ['29.2.2020', '2020-02-29'],
    // There is no such day.
    ['31.4.2020', 'impossible no-such-day 2020-04-30'],
    ['29.2.2021', 'impossible no-such-day 2021-02-28'],
    ['31.2.2020', 'impossible no-such-day 2020-02-29'],
    ['32.1.2020', 'impossible no-such-day'],
    ['0.1.2020', 'impossible no-such-day'],
    ['2020-04-31', 'impossible no-such-day 2020-04-30'],
    ['31/4/2020', 'impossible no-such-day 2020-04-30'],
    ['4.13.2020', 'impossible no-such-month 2020-04-13'],
    ['14.13.2020', 'impossible no-such-month'],
    ['1.1.0000', 'impossible no-such-year'],
    ['0000', 'impossible no-such-year'],
    ['13/2020', 'impossible no-such-month'],
    ['31.4.', 'impossible no-such-day'],
    // Written oddly.
    ['31.10-2022', 'malformed punctuation 2022-10-31'],
    ['31.10,2022', 'malformed punctuation 2022-10-31'],
    ['31..10.2022', 'malformed punctuation 2022-10-31'],
    ['31.10.2022.', 'malformed punctuation 2022-10-31'],
    ['31/10/2022', 'malformed punctuation 2022-10-31'],
    ['31 lokakuuta 2022', 'malformed punctuation 2022-10-31'],
    ['2022/10/31', 'malformed punctuation 2022-10-31'],
    ['2022-1-3', 'malformed punctuation 2022-01-03'],
    ['2022–10–31', 'malformed punctuation 2022-10-31'],
    ['20221031', 'malformed punctuation 2022-10-31'],
    ['1.2.20', 'malformed two-digit-year 2020-02-01'],
    // Something is missing.
    ['29.9', 'incomplete no-year'],
    ['29.9.', 'incomplete no-year'],
    ['29.2.', 'incomplete no-year'],
    ['2020', 'incomplete year-only'],
    ['4/2020', 'incomplete no-day'],
    ['2020-04', 'incomplete no-day'],
    ['huhtikuu 2020', 'incomplete no-day'],
    ['huhtikuussa 2020', 'incomplete no-day'],
    ['5.', 'incomplete day-only'],
    // Nothing of the kind.
    ['', 'not-a-date not-a-date'],
    ['syksy 2021', 'not-a-date not-a-date'],
    ['5', 'not-a-date not-a-date'],
    ['40', 'not-a-date not-a-date'],
    ['99999999', 'not-a-date not-a-date'],
    ['1.2.3', 'not-a-date not-a-date'],
    ['1.1.20222', 'not-a-date not-a-date'],
    ['noin 1.1.2022', 'not-a-date not-a-date'],
    ['1.1.2020–31.12.2022', 'not-a-date not-a-date'],
    ['1. constructor 2020', 'not-a-date not-a-date'],
    ['1. __proto__kuuta 2020', 'not-a-date not-a-date'],
  ])('%j → %s', (text, expected) => expect(short(readFinnishDate(text))).toBe(expected))

  it('tells how long the month is', () => {
    expect(readFinnishDate('31.4.2020')).toMatchObject({ day: 31, month: 4, year: 2020, daysInMonth: 30 })
  })

  it('reads what formatFinnishDate writes', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(readFinnishDate(formatFinnishDate(date))).toEqual({ ok: true, date })
      }),
    )
  })

  it('never throws, and suggests only days that exist', () => {
    const scraps = fc.stringMatching(/^[0-9. \-–/kuta]{0,14}$/)
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), (text) => {
        const read = readFinnishDate(text)
        expect(isCalendarDate(read.ok ? read.date : (read.suggestion ?? '2020-01-01'))).toBe(true)
      }),
    )
    expect(readFinnishDate('1.'.repeat(100_000)).ok).toBe(false)
  })
})
