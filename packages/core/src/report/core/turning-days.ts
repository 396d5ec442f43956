import type { PlainDataset } from '../../dataset/dataset.js'
import { compare } from '../../shared/suggest.js'
import { addDays, type CalendarDate, firstCalendarDate } from '../../values/calendar-date.js'
import type { Period } from '../../values/period.js'

const MOST = 6

/**
 * The periods between the days on which arrangements begin or end: within each, the same arrangements hold.
 * Where there are many, the latest are given.
 */
export function stablePeriods(dataset: PlainDataset): readonly Period[] {
  const starts = new Set<CalendarDate>()
  let openStart = false
  for (const { validity } of dataset.arrangements) {
    if (validity?.from === undefined) openStart = true
    else starts.add(validity.from)
    if (validity?.to !== undefined) starts.add(addDays(validity.to, 1))
  }
  const days = [...starts].sort(compare)
  const periods: Period[] = days.map((from, i) => {
    const next = days[i + 1]
    return { from, ...(next !== undefined && { to: addDays(next, -1) }) }
  })
  if (openStart) periods.unshift(days[0] === undefined ? {} : { to: addDays(days[0], -1) })
  return periods.slice(-MOST)
}

/** A day inside a period, for asking what holds then. */
export function dayIn(period: Period): CalendarDate {
  return period.from ?? period.to ?? firstCalendarDate
}
