import { isCalendarDate, readFinnishPeriod } from '@sotekit/core'
import type { PlanPeriod } from '../../records/plan.js'

/** Reads the heading of a column: days as in `1.8.-31.12.2020`, or a year, perhaps after the word `Vuosi`. */
export function readHeading(label: string): PlanPeriod | undefined {
  const text = label.trim()
  const year = /^(?:vuosi\s+)?((?:19|20)\d\d)$/i.exec(text)?.[1]
  if (year !== undefined) return { id: year, from: `${year}-01-01`, to: `${year}-12-31` }
  const read = readFinnishPeriod(text)
  if (!read.ok) return undefined
  const { from, to } = read.period
  if (!isCalendarDate(from) || !isCalendarDate(to)) return undefined
  const id = from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}-${to.slice(0, 4)}`
  return { id, from, to }
}
