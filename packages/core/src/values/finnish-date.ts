import { type CalendarDate, calendarDate, daysInMonth, isCalendarDate } from './calendar-date.js'
import { compact } from './compact.js'
import { monthOfName } from './month-names.js'

/**
 * Why a printed date cannot be taken as it stands, finer than {@link UnreadDate.problem}:
 * `no-such-day`, `no-such-month`, `no-such-year` (impossible); `punctuation`, `two-digit-year`
 * (malformed); `no-year`, `no-day`, `year-only`, `day-only` (incomplete); `not-a-date`.
 *
 * @example
 * ```ts
 * import { type DateReason, readFinnishDate } from '@sotekit/core'
 *
 * const read = readFinnishDate('29.9.')
 * const reason: DateReason | undefined = read.ok ? undefined : read.reason
 * reason // → 'no-year'
 * ```
 */
export type DateReason =
  | 'no-such-day'
  | 'no-such-month'
  | 'no-such-year'
  | 'punctuation'
  | 'two-digit-year'
  | 'no-year'
  | 'no-day'
  | 'year-only'
  | 'day-only'
  | 'not-a-date'

/**
 * A printed date that is understood.
 *
 * @example
 * ```ts
 * import { type ReadDate, readFinnishDate } from '@sotekit/core'
 *
 * const expected: ReadDate = { ok: true, date: '2022-10-31' }
 * readFinnishDate('31.10.2022') // → { ok: true, date: '2022-10-31' }
 * ```
 */
export interface ReadDate {
  /** Always `true`: the date was read. */
  readonly ok: true
  /** The day. */
  readonly date: CalendarDate
}

/**
 * A printed date that cannot be taken as it stands, with all that was understood of it.
 *
 * @example
 * ```ts
 * import { readFinnishDate, type UnreadDate } from '@sotekit/core'
 *
 * const read = readFinnishDate('4/2020')
 * const unread: UnreadDate | undefined = read.ok ? undefined : read
 * unread // → { ok: false, problem: 'incomplete', reason: 'no-day', month: 4, year: 2020 }
 * ```
 */
export interface UnreadDate {
  /** Always `false`: the date cannot be taken as it stands. */
  readonly ok: false
  /** What sort of trouble it is; `reason` says it more exactly. */
  readonly problem: 'impossible' | 'malformed' | 'incomplete' | 'not-a-date'
  /** Why. */
  readonly reason: DateReason
  /** The day that was likely meant. */
  readonly suggestion?: CalendarDate
  /** The number of the day as printed. */
  readonly day?: number
  /** The number of the month as printed. */
  readonly month?: number
  /** The year as printed. */
  readonly year?: number
  /** With `no-such-day`: how many days that month has. */
  readonly daysInMonth?: number
}

/**
 * What reading a printed Finnish date gives.
 *
 * @example
 * ```ts
 * import { type FinnishDate, readFinnishDate } from '@sotekit/core'
 *
 * const read: FinnishDate = readFinnishDate('1.1.2023')
 * read.ok // → true
 * ```
 */
export type FinnishDate = ReadDate | UnreadDate

const blank = /[\s\u00A0\u2007\u2009\u202F]+/g
// A date is short; whatever is longer is prose, and no pattern need look at it.
const longestDate = 60

/**
 * Reads a date as Finnish documents print it (`31.10.2022`, `31. lokakuuta 2022`) or in ISO form.
 * Never throws and never guesses silently: what is impossible, malformed or incomplete comes back
 * as such, with the likely date as a suggestion where there is one.
 *
 * @example
 * ```ts
 * import { readFinnishDate } from '@sotekit/core'
 *
 * readFinnishDate('31.10.2022') // → { ok: true, date: '2022-10-31' }
 * readFinnishDate('31.4.2020') // → { ok: false, problem: 'impossible', reason: 'no-such-day', suggestion: '2020-04-30', day: 31, month: 4, year: 2020, daysInMonth: 30 }
 * readFinnishDate('31.10-2022') // → { ok: false, problem: 'malformed', reason: 'punctuation', suggestion: '2022-10-31', day: 31, month: 10, year: 2022 }
 * readFinnishDate('29.9') // → { ok: false, problem: 'incomplete', reason: 'no-year', day: 29, month: 9 }
 * ```
 */
export function readFinnishDate(text: string): FinnishDate {
  const notADate: UnreadDate = { ok: false, problem: 'not-a-date', reason: 'not-a-date' }
  if (text.length > longestDate) return notADate
  const plain = text.normalize('NFC').replace(blank, ' ').trim()
  if (isCalendarDate(plain)) return { ok: true, date: plain }
  return readDayMonthYear(plain) ?? readYearFirst(plain) ?? readIncomplete(plain) ?? notADate
}

function readDayMonthYear(text: string): FinnishDate | undefined {
  const named = /^(\d{1,2})(\.?) ?(?:päivänä )?(\p{L}+) (\d{4})$/u.exec(text)
  if (named) {
    const month = monthOfName(named[3])
    if (month === undefined) return undefined
    return whole(Number(named[1]), month, Number(named[4]), named[2] === '.' || / päivänä /.test(text))
  }
  const printed = /^(\d{1,2})([ ./,–—−-]{1,3})(\d{1,2})([ ./,–—−-]{1,3})(\d{2}|\d{4})\.?$/.exec(text)
  if (!printed) return undefined
  const [, day, first, month, second, year = ''] = printed
  if (year.length === 2) return twoDigitYear(Number(day), Number(month), Number(year))
  const clean = first === '.' && second === '.' && !text.endsWith('.')
  return whole(Number(day), Number(month), Number(year), clean)
}

function readYearFirst(text: string): FinnishDate | undefined {
  const apart = /^(\d{4})[ ./–—−-](\d{1,2})[ ./–—−-](\d{1,2})$/.exec(text)
  const together = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const found = apart ?? together
  if (!found) return undefined
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const read = whole(Number(found[3]), Number(found[2]), Number(found[1]), iso)
  // Eight digits that make no day are some number, not a bad date.
  return together && !read.ok && read.problem === 'impossible' ? undefined : read
}

function readIncomplete(text: string): FinnishDate | undefined {
  const dayAndMonth = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(text)
  if (dayAndMonth) {
    const day = Number(dayAndMonth[1])
    const month = Number(dayAndMonth[2])
    // 2020 is a leap year: in it every day that any year has exists.
    const impossible = whole(day, month, 2020, true)
    if (impossible.ok) return { ok: false, problem: 'incomplete', reason: 'no-year', day, month }
    const { suggestion: _suggestion, year: _year, ...rest } = impossible
    return rest
  }
  const monthAndYear = /^(\d{1,2})[./–-](\d{4})$/.exec(text) ?? reversed(/^(\d{4})[/-](\d{2})$/.exec(text))
  const namedMonth = /^(\p{L}+) (\d{4})$/u.exec(text)
  const month = monthAndYear ? Number(monthAndYear[1]) : monthOfName(namedMonth?.[1])
  const yearText = monthAndYear?.[2] ?? namedMonth?.[2] ?? (/^\d{4}$/.test(text) ? text : undefined)
  if (yearText !== undefined && (month !== undefined || !namedMonth)) {
    const year = Number(yearText)
    if (year === 0) return { ok: false, problem: 'impossible', reason: 'no-such-year', year }
    if (month === undefined) return { ok: false, problem: 'incomplete', reason: 'year-only', year }
    return daysInMonth(year, month) === 0
      ? { ok: false, problem: 'impossible', reason: 'no-such-month', month, year }
      : { ok: false, problem: 'incomplete', reason: 'no-day', month, year }
  }
  const dayOnly = /^(\d{1,2})\.$/.exec(text)
  const day = Number(dayOnly?.[1])
  return day >= 1 && day <= 31 ? { ok: false, problem: 'incomplete', reason: 'day-only', day } : undefined
}

function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found ? [found[0], found[2], found[1]] : undefined
}

/** A full date from its three numbers; `clean` says whether it was punctuated as it should be. */
function whole(day: number, month: number, year: number, clean: boolean): FinnishDate {
  const parts = { day, month, year }
  const date = calendarDate(year, month, day)
  if (date !== undefined) {
    return clean
      ? { ok: true, date }
      : { ok: false, problem: 'malformed', reason: 'punctuation', suggestion: date, ...parts }
  }
  if (year === 0) return { ok: false, problem: 'impossible', reason: 'no-such-year', ...parts }
  const days = daysInMonth(year, month)
  if (days === 0) {
    // Perhaps the month was written first, as in English.
    const swapped = calendarDate(year, day, month)
    return compact({
      ok: false,
      problem: 'impossible',
      reason: 'no-such-month',
      suggestion: swapped,
      ...parts,
    })
  }
  const last = day >= 29 && day <= 31 ? calendarDate(year, month, days) : undefined
  return compact({
    ok: false,
    problem: 'impossible',
    reason: 'no-such-day',
    suggestion: last,
    ...parts,
    daysInMonth: days,
  })
}

function twoDigitYear(day: number, month: number, year: number): FinnishDate | undefined {
  const suggestion = calendarDate(2000 + year, month, day)
  if (suggestion === undefined) return undefined
  return { ok: false, problem: 'malformed', reason: 'two-digit-year', suggestion, day, month, year }
}

/**
 * A day as Finnish documents print it.
 *
 * @example
 * ```ts
 * import { formatFinnishDate } from '@sotekit/core'
 *
 * formatFinnishDate('2022-10-31') // → '31.10.2022'
 * formatFinnishDate('2023-01-01') // → '1.1.2023'
 * ```
 */
export function formatFinnishDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day}.${month}.${String(year).padStart(4, '0')}`
}
