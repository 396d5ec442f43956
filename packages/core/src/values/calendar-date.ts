import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays as addDaysTo } from 'date-fns/addDays'
import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getISODay } from 'date-fns/getISODay'

/**
 * A day of the calendar (Finnish: päivämäärä) as the text `YYYY-MM-DD`, from 0001-01-01 to
 * 9999-12-31. No time of day and no time zone: the same text means the same day everywhere.
 *
 * @example
 * ```ts
 * import type { CalendarDate } from '@sotekit/core'
 *
 * const countiesBegin: CalendarDate = '2023-01-01'
 * countiesBegin < '2023-09-01' // → true
 * ```
 */
export type CalendarDate = string

/**
 * The first day that sotekit's calendar has: 0001-01-01.
 *
 * @example
 * ```ts
 * import { addDays, firstCalendarDate } from '@sotekit/core'
 *
 * addDays(firstCalendarDate, -1) // → '0001-01-01'
 * ```
 */
export const firstCalendarDate: CalendarDate = '0001-01-01'

/**
 * The last day that sotekit's calendar has: 9999-12-31.
 *
 * @example
 * ```ts
 * import { addDays, lastCalendarDate } from '@sotekit/core'
 *
 * addDays(lastCalendarDate, 1) // → '9999-12-31'
 * ```
 */
export const lastCalendarDate: CalendarDate = '9999-12-31'

/**
 * How many days a month has (28–31); 0 for a month that does not exist.
 *
 * @example
 * ```ts
 * import { daysInMonth } from '@sotekit/core'
 *
 * daysInMonth(2020, 2) // → 29
 * daysInMonth(2020, 13) // → 0
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  }
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30
  return Number.isInteger(month) && month >= 1 && month <= 12 ? 31 : 0
}

const zero = 48
const hyphen = 45

/** The number that two digits make, or NaN; a missing digit is NaN too. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero
  const ones = text.charCodeAt(at + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/**
 * Whether a value is a day that exists, written `YYYY-MM-DD`. Made for millions of calls: no
 * regular expression and no Date object.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from '@sotekit/core'
 *
 * isCalendarDate('2020-04-30') // → true
 * isCalendarDate('2020-04-31') // → false
 * isCalendarDate('30.4.2020') // → false
 * ```
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || value.length !== 10) return false
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2)
  const day = twoDigits(value, 8)
  // A digit that is missing makes a NaN, and every comparison with NaN is false.
  return year >= 1 && day >= 1 && day <= daysInMonth(year, twoDigits(value, 5))
}

/**
 * The day that year, month (1–12) and day make, or `undefined` if there is no such day.
 *
 * @example
 * ```ts
 * import { calendarDate } from '@sotekit/core'
 *
 * calendarDate(2020, 4, 30) // → '2020-04-30'
 * calendarDate(2020, 4, 31) // → undefined
 * ```
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = [pad(year, 4), pad(month, 2), pad(day, 2)].join('-')
  return isCalendarDate(text) ? text : undefined
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/**
 * Orders two days: negative when `a` is earlier, positive when it is later, 0 when they are the
 * same. Fit for `Array.prototype.sort`.
 *
 * @example
 * ```ts
 * import { compareDates } from '@sotekit/core'
 *
 * compareDates('2020-01-20', '2020-04-30') // → -1
 * ```
 */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

function toDate(date: CalendarDate): Date {
  if (!isCalendarDate(date)) throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${date}`)
  return new UTCDateMini(date)
}

function toText(date: Date): CalendarDate {
  const year = date.getUTCFullYear()
  if (year > 9999) return lastCalendarDate
  if (year < 1) return firstCalendarDate
  return calendarDate(year, date.getUTCMonth() + 1, date.getUTCDate()) ?? lastCalendarDate
}

// Ten thousand years: farther than any two days of the calendar lie apart, near enough for Date.
const farthest = 3_660_000

function step(n: number): number {
  if (Number.isNaN(n)) throw new RangeError('The number of days or months is NaN')
  return Math.max(-farthest, Math.min(farthest, Math.trunc(n)))
}

/**
 * The day `n` days later (earlier, when `n` is negative). The calendar's two ends hold: nothing
 * goes beyond 0001-01-01 and 9999-12-31. A fraction of a day is cut off.
 *
 * @throws RangeError if `date` is no {@link CalendarDate} or `n` is NaN.
 *
 * @example
 * ```ts
 * import { addDays } from '@sotekit/core'
 *
 * addDays('2020-02-28', 2) // → '2020-03-01'
 * ```
 */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  return toText(addDaysTo(toDate(date), step(n)))
}

/**
 * The day before.
 *
 * @throws RangeError if `date` is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { previousDay } from '@sotekit/core'
 *
 * previousDay('2023-01-01') // → '2022-12-31'
 * ```
 */
export function previousDay(date: CalendarDate): CalendarDate {
  return addDays(date, -1)
}

/**
 * The day `n` months later (earlier, when `n` is negative): the day with the same number or, where
 * the month has no such day, the month's last one (Act 150/1930, section 3).
 *
 * @throws RangeError if `date` is no {@link CalendarDate} or `n` is NaN.
 *
 * @example
 * ```ts
 * import { addMonths } from '@sotekit/core'
 *
 * addMonths('2021-11-30', 3) // → '2022-02-28'
 * ```
 */
export function addMonths(date: CalendarDate, n: number): CalendarDate {
  // Twelve times the years of the calendar suffice for months.
  const months = Math.max(-120_000, Math.min(120_000, step(n)))
  return toText(addMonthsTo(toDate(date), months))
}

/**
 * How many days lie from `a` to `b`: 0 for one day, negative when `b` is the earlier.
 *
 * @throws RangeError if either is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { daysBetween } from '@sotekit/core'
 *
 * daysBetween('2020-04-30', '2020-08-01') // → 93
 * ```
 */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return differenceInCalendarDays(toDate(b), toDate(a))
}

/**
 * The day of the week (Finnish: viikonpäivä): 1 is Monday, 7 is Sunday (ISO 8601).
 *
 * @throws RangeError if `date` is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { weekday } from '@sotekit/core'
 *
 * weekday('2021-10-05') // → 2
 * ```
 */
export function weekday(date: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return getISODay(toDate(date)) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}
