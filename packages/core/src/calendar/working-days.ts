import { addDays, type CalendarDate, weekday } from '../values/calendar-date.js'
import { type HolidayId, holidaysOf } from './holidays.js'

/**
 * How working days are told.
 *
 * @example
 * ```ts
 * import { isWorkingDay, type WorkingDayOptions } from '@sotekit/core'
 *
 * const options: WorkingDayOptions = { eves: 'working' }
 * isWorkingDay('2021-06-25', options) // → true
 * ```
 */
export interface WorkingDayOptions {
  /**
   * What Midsummer Eve and Christmas Eve are when they fall on a weekday. `free` (the default) as
   * in Act 150/1930, section 5; `working` where an authority counts only real holidays as free.
   */
  readonly eves?: 'free' | 'working' | undefined
}

/**
 * Why a day is no working day.
 *
 * @example
 * ```ts
 * import { type FreeDay, whyFree } from '@sotekit/core'
 *
 * const why: FreeDay | undefined = whyFree('2021-10-09')
 * why // → 'saturday'
 * ```
 */
export type FreeDay = HolidayId | 'saturday' | 'sunday'

/**
 * Why a day is no working day (Finnish: arkipäivä, in deadlines): the holiday it is, or Saturday or
 * Sunday; `undefined` if it is a working day (Act 150/1930, section 5).
 *
 * @throws RangeError if `date` is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { whyFree } from '@sotekit/core'
 *
 * whyFree('2021-12-06') // → 'independence-day'
 * whyFree('2021-12-07') // → undefined
 * ```
 */
export function whyFree(date: CalendarDate, options: WorkingDayOptions = {}): FreeDay | undefined {
  const day = weekday(date)
  const free = holidaysOf(Number(date.slice(0, 4))).find(
    (holiday) => holiday.date === date && !(holiday.eve && options.eves === 'working'),
  )
  if (free) return free.id
  return day === 6 ? 'saturday' : day === 7 ? 'sunday' : undefined
}

/**
 * Whether a day is a working day (Finnish: arkipäivä, in deadlines): Monday to Friday, no holiday
 * and, unless the options say otherwise, neither Midsummer Eve nor Christmas Eve.
 *
 * @throws RangeError if `date` is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from '@sotekit/core'
 *
 * isWorkingDay('2021-06-25') // → false
 * isWorkingDay('2021-06-28') // → true
 * ```
 */
export function isWorkingDay(date: CalendarDate, options?: WorkingDayOptions): boolean {
  return whyFree(date, options) === undefined
}

/**
 * The first working day on the given day or after it.
 *
 * @throws RangeError if `date` is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { workingDayFrom } from '@sotekit/core'
 *
 * workingDayFrom('2022-04-15') // → '2022-04-19'
 * workingDayFrom('2022-04-19') // → '2022-04-19'
 * ```
 */
export function workingDayFrom(date: CalendarDate, options?: WorkingDayOptions): CalendarDate {
  return isWorkingDay(date, options) ? date : addWorkingDays(date, 1, options)
}

/**
 * The first working day after the given day.
 *
 * @throws RangeError if `date` is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from '@sotekit/core'
 *
 * nextWorkingDay('2022-04-14') // → '2022-04-19'
 * ```
 */
export function nextWorkingDay(date: CalendarDate, options?: WorkingDayOptions): CalendarDate {
  return addWorkingDays(date, 1, options)
}

/**
 * The working day that is the `n`-th after the given day, which itself is not counted (Act
 * 150/1930, section 2); before it, when `n` is negative. 0 gives the day itself. The end of the
 * calendar holds.
 *
 * @throws RangeError if `date` is no {@link CalendarDate} or `n` no whole number.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from '@sotekit/core'
 *
 * addWorkingDays('2021-10-05', 7) // → '2021-10-14'
 * addWorkingDays('2021-11-30', 7) // → '2021-12-10'
 * ```
 */
export function addWorkingDays(date: CalendarDate, n: number, options?: WorkingDayOptions): CalendarDate {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of working days: ${n}`)
  const direction = n < 0 ? -1 : 1
  let left = Math.abs(n)
  let day = addDays(date, 0)
  while (left > 0) {
    const next = addDays(day, direction)
    if (next === day) break
    day = next
    if (isWorkingDay(day, options)) left--
  }
  return day
}

/**
 * How many working days there are after `a` up to and including `b`: the `n` that takes
 * {@link addWorkingDays} from `a` to `b` if `b` is a working day. Negative when `b` is earlier.
 *
 * @throws RangeError if either is no {@link CalendarDate}.
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from '@sotekit/core'
 *
 * workingDaysBetween('2021-10-05', '2021-10-14') // → 7
 * workingDaysBetween('2021-10-08', '2021-10-10') // → 0
 * ```
 */
export function workingDaysBetween(a: CalendarDate, b: CalendarDate, options?: WorkingDayOptions): number {
  const last = addDays(b, 0)
  const direction = last < a ? -1 : 1
  let count = 0
  for (let day = addDays(a, 0); day !== last; ) {
    day = addDays(day, direction)
    if (isWorkingDay(day, options)) count += direction
  }
  return count
}
