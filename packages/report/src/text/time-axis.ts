import { type CalendarDate, calendarDate, daysBetween, isCalendarDate } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
const mostTicks = 6

/** A mark on a line of time. */
export interface Tick {
  readonly at: number
  readonly text: string
}

/** A line of time: where a day stands on it, as a share of its length, and its marks. */
export interface TimeAxis {
  readonly place: (date: CalendarDate) => number
  readonly ticks: readonly Tick[]
}

interface Span {
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
}

/** The line that holds all the days given, with a little room at both ends; `undefined` if there is no day. */
export function timeAxis(spans: readonly Span[], language: ReportLanguage): TimeAxis | undefined {
  const days = spans
    .flatMap(({ from, to }) => [from, to])
    .filter(isCalendarDate)
    .sort()
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return undefined
  const length = daysBetween(first, last) + 1
  // An open end needs room to be seen as one.
  const room = (open: boolean): number => Math.max(length * (open ? 0.1 : 0.03), 1)
  const before = room(spans.some(({ from, to }) => from === undefined && to !== undefined))
  const after = room(spans.some(({ from, to }) => from !== undefined && to === undefined))
  const place = (date: CalendarDate): number =>
    (daysBetween(first, date) + before) / (length + before + after)
  return { place, ticks: ticks(first, last, language).map(({ date, text }) => ({ at: place(date), text })) }
}

function ticks(first: CalendarDate, last: CalendarDate, language: ReportLanguage) {
  const begin = monthNumber(first)
  const end = monthNumber(last)
  const step =
    steps.find((months) => Math.floor(end / months) - Math.floor(begin / months) < mostTicks) ?? 1200
  const found: { readonly date: CalendarDate; readonly text: string }[] = []
  for (let month = Math.ceil(begin / step) * step; month <= end; month += step) {
    const date = calendarDate(Math.floor(month / 12), (month % 12) + 1, 1)
    if (date !== undefined && date >= first && date <= last)
      found.push({ date, text: tickText(month, step, language) })
  }
  return found
}

function monthNumber(date: CalendarDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return year * 12 + month - 1
}

function tickText(month: number, step: number, language: ReportLanguage): string {
  const year = String(Math.floor(month / 12))
  if (step >= 12) return year
  return language === 'en' ? `${shortMonths[month % 12]} ${year}` : `${(month % 12) + 1}/${year}`
}
