import { addDays, addMonths, type CalendarDate, daysBetween, daysInMonth } from '@sotekit/core'
import { plus, type Ratio, ratio } from '../rounding/ratio.js'

const monthNumber = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))

/** Whole months, and a broken month at the end as days of that month's days: 1.8.–15.9. is 1 + 15/30. */
export function monthsOf(from: CalendarDate, to: CalendarDate): Ratio {
  const end = addDays(to, 1)
  if (end <= from) return ratio(0n)
  const most = monthNumber(end) - monthNumber(from)
  const whole = addMonths(from, most) <= end ? most : most - 1
  const start = addMonths(from, whole)
  const days = daysBetween(start, end)
  const length = daysInMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)))
  return plus(ratio(BigInt(whole)), ratio(BigInt(days), BigInt(length)))
}
