import { compare } from '../../shared/suggest.js'
import {
  addDays,
  type CalendarDate,
  firstCalendarDate,
  lastCalendarDate,
  previousDay,
} from '../../values/calendar-date.js'
import { intersect, type Period } from '../../values/period.js'

/** A period as findings show it: `2020-05-01–2020-07-31`; an open end stays empty. */
export function inWords(period: Period): string {
  return `${period.from ?? ''}–${period.to ?? ''}`
}

/** Compares periods by start; an open start is the earliest. */
export function byStart(a: Period, b: Period): number {
  return compare(a.from ?? '', b.from ?? '')
}

/** The days of `span` that no period has, as periods in order. */
export function uncovered(span: Period, periods: readonly Period[]): readonly Period[] {
  const gaps: Period[] = []
  // The first day that is not known to be covered; open while the span has no start.
  let next: CalendarDate | undefined = span.from
  for (const period of [...periods].sort(byStart)) {
    const inside = intersect(period, span)
    if (!inside) continue
    if (inside.from !== undefined && (next === undefined || next < inside.from)) {
      gaps.push({ ...(next !== undefined && { from: next }), to: previousDay(inside.from) })
    }
    if (inside.to === undefined || inside.to === span.to || inside.to === lastCalendarDate) return gaps
    const after = addDays(inside.to, 1)
    if (next === undefined || next < after) next = after
  }
  gaps.push({ ...(next !== undefined && { from: next }), ...(span.to !== undefined && { to: span.to }) })
  return gaps
}

/** The span from the first to the last day of any of the periods. */
export function spanOf(periods: readonly Period[]): Period {
  let from: CalendarDate | undefined = periods[0]?.from
  let to: CalendarDate | undefined = periods[0]?.to
  for (const period of periods) {
    if (period.from === undefined || (from !== undefined && period.from < from)) from = period.from
    if (period.to === undefined || (to !== undefined && period.to > to)) to = period.to
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/**
 * The days on which a period begins. What needs enough periods to hold at once, and happens on none of these
 * days, never happens.
 */
export function days(periods: readonly (Period | undefined)[]): readonly CalendarDate[] {
  const starts = new Set<CalendarDate>([firstCalendarDate])
  for (const period of periods) if (period?.from !== undefined) starts.add(period.from)
  return [...starts].sort(compare)
}
