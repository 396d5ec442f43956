import { addDays, type CalendarDate, compareDates, previousDay } from './calendar-date.js'

/**
 * A span of days (Finnish: ajanjakso): both ends belong to it, and either may be open. A period
 * without an end is in force until further notice.
 *
 * @example
 * ```ts
 * import type { Period } from '@sotekit/core'
 *
 * const implementation: Period = { from: '2020-08-01', to: '2022-10-31' }
 * const counties: Period = { from: '2023-01-01' }
 * ```
 */
export interface Period {
  /** The first day that belongs to it; open when absent. */
  readonly from?: CalendarDate | undefined
  /** The last day that belongs to it; open when absent. */
  readonly to?: CalendarDate | undefined
}

/**
 * Whether the period ends before it begins, so that no day belongs to it.
 *
 * @example
 * ```ts
 * import { isEmpty } from '@sotekit/core'
 *
 * isEmpty({ from: '2022-01-01', to: '2021-12-31' }) // → true
 * isEmpty({ from: '2022-01-01', to: '2022-01-01' }) // → false
 * ```
 */
export function isEmpty(period: Period): boolean {
  return period.from !== undefined && period.to !== undefined && period.from > period.to
}

/**
 * Whether a day belongs to the period.
 *
 * @example
 * ```ts
 * import { contains } from '@sotekit/core'
 *
 * contains({ from: '2023-01-01' }, '2023-01-01') // → true
 * contains({ to: '2022-12-31' }, '2023-01-01') // → false
 * ```
 */
export function contains(period: Period, date: CalendarDate): boolean {
  return (period.from === undefined || period.from <= date) && (period.to === undefined || date <= period.to)
}

/** Whether a period that may be left out, which means always, has a day. */
export function holds(period: Period | undefined, date: CalendarDate): boolean {
  return period === undefined || contains(period, date)
}

/**
 * The days that belong to both periods, or `undefined` if there is none.
 *
 * @example
 * ```ts
 * import { intersect } from '@sotekit/core'
 *
 * intersect({ to: '2022-12-31' }, { from: '2021-07-01' }) // → { from: '2021-07-01', to: '2022-12-31' }
 * intersect({ to: '2022-12-31' }, { from: '2023-01-01' }) // → undefined
 * ```
 */
export function intersect(a: Period, b: Period): Period | undefined {
  if (isEmpty(a) || isEmpty(b)) return undefined
  const from = a.from === undefined || (b.from !== undefined && b.from > a.from) ? b.from : a.from
  const to = a.to === undefined || (b.to !== undefined && b.to < a.to) ? b.to : a.to
  const both: Period = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  return isEmpty(both) ? undefined : both
}

/**
 * Whether at least one day belongs to both periods.
 *
 * @example
 * ```ts
 * import { overlaps } from '@sotekit/core'
 *
 * overlaps({ to: '2022-12-31' }, { from: '2022-12-31' }) // → true
 * ```
 */
export function overlaps(a: Period, b: Period): boolean {
  if (isEmpty(a) || isEmpty(b)) return false
  return (
    (a.to === undefined || b.from === undefined || b.from <= a.to) &&
    (b.to === undefined || a.from === undefined || a.from <= b.to)
  )
}

/**
 * Whether every day of `inner` belongs to `outer`. An empty `inner` has no day that could lie
 * outside.
 *
 * @example
 * ```ts
 * import { within } from '@sotekit/core'
 *
 * within({ from: '2020-08-01', to: '2022-10-31' }, { from: '2020-01-01', to: '2022-12-31' }) // → true
 * within({ from: '2020-08-01' }, { from: '2020-01-01', to: '2022-12-31' }) // → false
 * ```
 */
export function within(inner: Period, outer: Period): boolean {
  if (isEmpty(inner)) return true
  if (isEmpty(outer)) return false
  const begins = outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from)
  const ends = outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to)
  return begins && ends
}

/**
 * The days that lie between two periods, whichever comes first; `undefined` if they overlap, if
 * one follows the other on the next day, or if one of them is empty.
 *
 * @example
 * ```ts
 * import { gapBetween } from '@sotekit/core'
 *
 * gapBetween({ to: '2020-04-30' }, { from: '2020-08-01' }) // → { from: '2020-05-01', to: '2020-07-31' }
 * gapBetween({ to: '2022-12-31' }, { from: '2023-01-01' }) // → undefined
 * ```
 */
export function gapBetween(
  a: Period,
  b: Period,
): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  if (isEmpty(a) || isEmpty(b) || overlaps(a, b)) return undefined
  const aFirst = a.to !== undefined && b.from !== undefined && a.to < b.from
  const end = aFirst ? a.to : b.to
  const start = aFirst ? b.from : a.from
  if (end === undefined || start === undefined) return undefined
  const gap = { from: addDays(end, 1), to: previousDay(start) }
  return compareDates(gap.from, gap.to) > 0 ? undefined : gap
}
