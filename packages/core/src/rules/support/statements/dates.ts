import type { CalendarDate } from '../../../values/calendar-date.js'
import { type FinnishDate, readFinnishDate } from '../../../values/finnish-date.js'
import { type FinnishPeriodEnd, readFinnishPeriod } from '../../../values/finnish-period.js'
import type { Period } from '../../../values/period.js'

/** The parts of a date that are told. */
export interface PartialDate {
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
}

/** A period whose ends may be told in part, or not at all. */
export interface PartialPeriod {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
}

/** One date out of a printed value, and how it reads. */
export interface PrintedDate {
  readonly text: string
  /** Where it begins in the value. */
  readonly start: number
  readonly read: FinnishDate
}

/** The dates that a statement of a date or period prints. */
export function printedDates(type: 'date' | 'period', value: string): readonly PrintedDate[] {
  const whole = {
    text: value.trim(),
    start: value.length - value.trimStart().length,
    read: readFinnishDate(value),
  }
  if (type === 'date') return [whole]
  const { from, to } = readFinnishPeriod(value)
  const ends = [from, to].flatMap((end) =>
    end ? [{ text: end.text, start: end.start, read: end.date }] : [],
  )
  return ends.length > 0 ? ends : [whole]
}

export function partsOfIso(date: CalendarDate): PartialDate {
  const [year, month, day] = date.split('-').map(Number)
  return { day, month, year }
}

/** What of a printed date can be relied on: nothing of an impossible one, the likely day of a malformed one. */
function partsOf(read: FinnishDate): PartialDate | undefined {
  if (read.ok) return partsOfIso(read.date)
  if (read.problem === 'incomplete') return { day: read.day, month: read.month, year: read.year }
  return read.problem === 'malformed' && read.suggestion !== undefined
    ? partsOfIso(read.suggestion)
    : undefined
}

export function readDateParts(value: string): PartialDate | undefined {
  return partsOf(readFinnishDate(value))
}

export function readPeriodParts(value: string): PartialPeriod | undefined {
  const { from, to } = readFinnishPeriod(value)
  const parts = (end: FinnishPeriodEnd | undefined): PartialDate | undefined => end && partsOf(end.date)
  const period = { from: parts(from), to: parts(to) }
  return period.from || period.to ? period : undefined
}

export function partsOfPeriod({ from, to }: Period): PartialPeriod {
  return {
    ...(from !== undefined && { from: partsOfIso(from) }),
    ...(to !== undefined && { to: partsOfIso(to) }),
  }
}
