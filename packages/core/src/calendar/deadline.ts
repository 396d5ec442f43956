import { addDays, addMonths, type CalendarDate, previousDay } from '../values/calendar-date.js'
import { type FreeDay, type WorkingDayOptions, whyFree } from './working-days.js'

/**
 * The units in which laws set deadlines.
 *
 * @example
 * ```ts
 * import type { DeadlineUnit } from '@sotekit/core'
 *
 * const unit: DeadlineUnit = 'working-day'
 * ```
 */
export type DeadlineUnit = 'working-day' | 'day' | 'week' | 'month' | 'year'

/**
 * A length of time as a law sets it: so many working days, days, weeks, months or years.
 *
 * @example
 * ```ts
 * import type { Duration } from '@sotekit/core'
 *
 * const guarantee: Duration = { amount: 14, unit: 'day' }
 * ```
 */
export interface Duration {
  /** How many; a whole number from 0 to 100 000. */
  readonly amount: number
  /** Of what. */
  readonly unit: DeadlineUnit
}

/**
 * Where one may depart from Act 150/1930 when a deadline is computed.
 *
 * @example
 * ```ts
 * import { type DeadlineOptions, deadline } from '@sotekit/core'
 *
 * const strict: DeadlineOptions = { rollForward: false }
 * deadline('2021-12-11', { amount: 14, unit: 'day' }, strict).date // → '2021-12-25'
 * ```
 */
export interface DeadlineOptions extends WorkingDayOptions {
  /** Whether the day of the event is the first day counted. Section 2 says no: `false` by default. */
  readonly countStart?: boolean | undefined
  /**
   * Whether a last day that is no working day gives way to the next working day. Section 5 says
   * so for what is to be done at a court or an authority: `true` by default.
   */
  readonly rollForward?: boolean | undefined
}

/**
 * One step of how a deadline came about; plain data, to be shown to whoever asks why.
 *
 * - `start`: the day of the event, and whether it was counted (section 2).
 * - `count`: the day that the first `number` units reach; one step for each working day, otherwise
 *   one for all.
 * - `skip`: a day that was passed over among working days, and why.
 * - `month-end`: the month has no day of that number, so its last day counts (section 3).
 * - `roll`: the last day was free, and why, so the next day was tried (section 5).
 *
 * @example
 * ```ts
 * import { type DeadlineTerm, deadline } from '@sotekit/core'
 *
 * const terms: readonly DeadlineTerm[] = deadline('2021-11-30', { amount: 3, unit: 'month' }).terms
 * terms[2] // → { step: 'month-end', date: '2022-02-28', section: 3 }
 * ```
 */
export type DeadlineTerm =
  | { readonly step: 'start'; readonly date: CalendarDate; readonly counted: boolean; readonly section: 2 }
  | {
      readonly step: 'count'
      readonly date: CalendarDate
      readonly number: number
      readonly unit: DeadlineUnit
    }
  | { readonly step: 'skip'; readonly date: CalendarDate; readonly why: FreeDay; readonly section: 5 }
  | { readonly step: 'month-end'; readonly date: CalendarDate; readonly section: 3 }
  | { readonly step: 'roll'; readonly date: CalendarDate; readonly why: FreeDay; readonly section: 5 }

/**
 * The last day of a deadline, and how it came about.
 *
 * @example
 * ```ts
 * import { type Deadline, deadline } from '@sotekit/core'
 *
 * const found: Deadline = deadline('2022-04-14', { amount: 1, unit: 'day' })
 * found.date // → '2022-04-19'
 * ```
 */
export interface Deadline {
  /** The last day on which the act is in time. */
  readonly date: CalendarDate
  /** The steps, in order of the days; the sections are those of Act 150/1930. */
  readonly terms: readonly DeadlineTerm[]
}

// More working days than any law sets; each is a step that is kept.
const most = 100_000

/**
 * The last day of a deadline (Finnish: määräaika) by the Act on the Calculation of Statutory Time
 * Limits (150/1930): the day of the event is not counted (section 2); weeks, months and years end
 * on the same day of theirs or the month's last (section 3); a last day that is free gives way to
 * the next working day (section 5). The end of the calendar holds.
 *
 * @throws RangeError if `from` is no {@link CalendarDate} or the amount no whole number from 0 to
 * 100 000.
 *
 * @example
 * ```ts
 * import { deadline } from '@sotekit/core'
 *
 * const assessment = deadline('2021-12-03', { amount: 2, unit: 'working-day' })
 * assessment.date // → '2021-12-08'
 * assessment.terms.filter(({ step }) => step === 'skip')
 * // → [{ step: 'skip', date: '2021-12-04', why: 'saturday', section: 5 }, { step: 'skip', date: '2021-12-05', why: 'sunday', section: 5 }, { step: 'skip', date: '2021-12-06', why: 'independence-day', section: 5 }]
 * ```
 */
export function deadline(from: CalendarDate, duration: Duration, options: DeadlineOptions = {}): Deadline {
  const { amount, unit } = duration
  if (!Number.isInteger(amount) || amount < 0 || amount > most) {
    throw new RangeError(`Not a whole number from 0 to ${most}: ${amount}`)
  }
  const counted = options.countStart === true
  const terms: DeadlineTerm[] = [{ step: 'start', date: from, counted, section: 2 }]
  let date: CalendarDate
  if (unit === 'working-day') {
    date = countWorkingDays(counted ? previousDay(from) : addDays(from, 0), amount, options, terms)
  } else {
    const end = reached(from, duration)
    date = counted && amount > 0 ? previousDay(end) : end
    terms.push({ step: 'count', date, number: amount, unit })
    const clipped = (unit === 'month' || unit === 'year') && end.slice(8) !== from.slice(8)
    if (clipped) terms.push({ step: 'month-end', date, section: 3 })
  }
  if (options.rollForward !== false) date = rolled(date, options, terms)
  return { date, terms }
}

function reached(from: CalendarDate, { amount, unit }: Duration): CalendarDate {
  if (unit === 'month') return addMonths(from, amount)
  if (unit === 'year') return addMonths(from, amount * 12)
  return addDays(from, unit === 'week' ? amount * 7 : amount)
}

function countWorkingDays(
  origin: CalendarDate,
  amount: number,
  options: WorkingDayOptions,
  terms: DeadlineTerm[],
): CalendarDate {
  let date = origin
  for (let number = 1; number <= amount; ) {
    const next = addDays(date, 1)
    if (next === date) break
    date = next
    const why = whyFree(date, options)
    if (why) terms.push({ step: 'skip', date, why, section: 5 })
    else terms.push({ step: 'count', date, number: number++, unit: 'working-day' })
  }
  return date
}

function rolled(date: CalendarDate, options: WorkingDayOptions, terms: DeadlineTerm[]): CalendarDate {
  let last = date
  for (let why = whyFree(last, options); why; why = whyFree(last, options)) {
    const next = addDays(last, 1)
    if (next === last) break
    terms.push({ step: 'roll', date: last, why, section: 5 })
    last = next
  }
  return last
}
