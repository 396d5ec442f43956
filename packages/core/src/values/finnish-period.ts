import { addMonths, type CalendarDate, calendarDate, previousDay } from './calendar-date.js'
import { compact } from './compact.js'
import { type FinnishDate, readFinnishDate } from './finnish-date.js'
import type { Period } from './period.js'

/**
 * One end of a printed period: what stands there, where in the text, and how it reads.
 *
 * @example
 * ```ts
 * import { type FinnishPeriodEnd, readFinnishPeriod } from '@sotekit/core'
 *
 * const from: FinnishPeriodEnd | undefined = readFinnishPeriod('1.8.–31.12.2020').from
 * from // → { text: '1.8.', start: 0, end: 4, date: { ok: true, date: '2020-08-01' }, borrowed: ['year'] }
 * ```
 */
export interface FinnishPeriodEnd {
  /** The end as printed, without blanks around it. */
  readonly text: string
  /** Where it begins in the text read (index of a UTF-16 code unit). */
  readonly start: number
  /** Where it ends: the index after its last character. */
  readonly end: number
  /** How it reads, completed from the other end where it was printed short. */
  readonly date: FinnishDate
  /** What was taken over from the other end. */
  readonly borrowed?: readonly ('month' | 'year')[]
}

/**
 * What reading a printed period gives.
 *
 * `bad-end`: at least one end cannot be taken as it stands. `end-before-start`: both read, in the
 * wrong order. `not-a-period`: no dash between two dates; a lone date is then in `from`.
 *
 * @example
 * ```ts
 * import { type FinnishPeriod, readFinnishPeriod } from '@sotekit/core'
 *
 * const read: FinnishPeriod = readFinnishPeriod('2020–2022')
 * read.ok ? undefined : read.suggestion // → { from: '2020-01-01', to: '2022-12-31' }
 * ```
 */
export type FinnishPeriod =
  | {
      readonly ok: true
      /** The days meant; an end that is not printed is open. */
      readonly period: Period
      readonly from?: FinnishPeriodEnd
      readonly to?: FinnishPeriodEnd
    }
  | {
      readonly ok: false
      readonly problem: 'bad-end' | 'end-before-start' | 'not-a-period'
      readonly from?: FinnishPeriodEnd
      readonly to?: FinnishPeriodEnd
      /** The period that was likely meant. */
      readonly suggestion?: Period
    }

const longestPeriod = 120
const dashes = /[-\u2010-\u2015\u2212]/g

/**
 * Reads a period as Finnish documents print it, with any dash: `1.1.2020–31.12.2022`, a first date
 * that takes month or year from the second (`1.8.–31.12.2020`, `1.–15.8.2020`), or an open end
 * (`1.1.2023–`). Never throws; what cannot be taken as it stands comes back with its place.
 *
 * @example
 * ```ts
 * import { readFinnishPeriod } from '@sotekit/core'
 *
 * const read = readFinnishPeriod('1.8.–31.12.2020')
 * read.ok && read.period // → { from: '2020-08-01', to: '2020-12-31' }
 *
 * const wrong = readFinnishPeriod('1.1.2020–31.4.2020')
 * wrong.ok || wrong.problem // → 'bad-end'
 * wrong.to?.start // → 9
 * ```
 */
export function readFinnishPeriod(text: string): FinnishPeriod {
  if (text.length > longestPeriod) return { ok: false, problem: 'not-a-period' }
  const whole = endAt(text, 0, text.length)
  // A lone date with a dash for a dot (31.10-2022) is a bad date, not a period.
  if (whole.date.ok || whole.date.problem === 'malformed' || whole.date.problem === 'impossible') {
    return { ok: false, problem: 'not-a-period', from: whole }
  }
  const split = bestSplit(text)
  if (!split) {
    return whole.date.problem === 'not-a-date'
      ? { ok: false, problem: 'not-a-period' }
      : { ok: false, problem: 'not-a-period', from: whole }
  }
  return judge(split.from && completed(split.from, split.to), split.to)
}

interface Split {
  readonly from?: FinnishPeriodEnd
  readonly to?: FinnishPeriodEnd
}

function endAt(text: string, from: number, to: number): FinnishPeriodEnd {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const trimmed = part.trim()
  return { text: trimmed, start, end: start + trimmed.length, date: readFinnishDate(trimmed) }
}

function worth(end: FinnishPeriodEnd): number {
  if (end.date.ok) return 4
  if (end.date.problem === 'not-a-date') return 0
  return end.date.problem === 'impossible' ? 3 : 2
}

/** A dash may also stand inside a date, so every dash is tried and the best reading taken. */
function bestSplit(text: string): Split | undefined {
  let best: Split | undefined
  let bestWorth = 0
  for (const { index } of text.matchAll(dashes)) {
    const from = endAt(text, 0, index)
    const to = endAt(text, index + 1, text.length)
    if (worth(from) === 0 && from.text !== '') continue
    if (worth(to) === 0 && to.text !== '') continue
    const sum = worth(from) + worth(to)
    if (sum <= bestWorth) continue
    bestWorth = sum
    best = compact({ from: from.text === '' ? undefined : from, to: to.text === '' ? undefined : to })
  }
  return best
}

/** A first date printed short takes what it lacks from the second. */
function completed(from: FinnishPeriodEnd, to: FinnishPeriodEnd | undefined): FinnishPeriodEnd {
  const year = to && partOf(to.date, 'year')
  if (from.date.ok || year === undefined) return from
  const { day, month: ownMonth, year: ownYear } = from.date
  if (day !== undefined && ownMonth !== undefined && ownYear === undefined) {
    return { ...from, date: dateOf(day, ownMonth, year), borrowed: ['year'] }
  }
  const month = to && partOf(to.date, 'month')
  if (from.date.reason === 'day-only' && month !== undefined) {
    return { ...from, date: dateOf(day, month, year), borrowed: ['month', 'year'] }
  }
  return from
}

function dateOf(day: number | undefined, month: number | undefined, year: number): FinnishDate {
  return readFinnishDate(`${day}.${month}.${String(year).padStart(4, '0')}`)
}

function partOf(date: FinnishDate, part: 'month' | 'year'): number | undefined {
  if (!date.ok) return date[part]
  return Number(part === 'year' ? date.date.slice(0, 4) : date.date.slice(5, 7))
}

function judge(from: FinnishPeriodEnd | undefined, to: FinnishPeriodEnd | undefined): FinnishPeriod {
  const ends = compact({ from, to })
  const first = from && likely(from.date, 'first')
  const last = to && likely(to.date, 'last')
  const period: Period = compact({ from: first, to: last })
  const ordered = first === undefined || last === undefined || first <= last
  if (from?.date.ok === false || to?.date.ok === false) {
    const complete = Object.keys(period).length === Object.keys(ends).length
    return {
      ok: false,
      problem: 'bad-end',
      ...ends,
      ...(complete && ordered ? { suggestion: period } : {}),
    }
  }
  if (ordered) return { ok: true, period, ...ends }
  // A year that was borrowed may have turned in between: 1.12.–31.1.2021.
  const earlier = from?.borrowed?.length === 1 ? addMonths(first, -12) : undefined
  const suggestion = earlier === undefined ? undefined : { from: earlier, to: last }
  return compact({ ok: false, problem: 'end-before-start', ...ends, suggestion })
}

/** The day that an unread end likely means; a month or year means its first or last day. */
function likely(date: FinnishDate, side: 'first' | 'last'): CalendarDate | undefined {
  if (date.ok) return date.date
  if (date.reason !== 'no-day' && date.reason !== 'year-only') return date.suggestion
  const january = date.reason === 'year-only' ? 1 : date.month
  const first = calendarDate(date.year ?? 0, january ?? 0, 1)
  if (first === undefined || side === 'first') return first
  return previousDay(addMonths(first, date.reason === 'year-only' ? 12 : 1))
}
