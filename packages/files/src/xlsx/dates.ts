import { addDays, isCalendarDate } from '@sotekit/core'

/** Numbers of the formats that Excel has for dates without writing them out (ECMA-376, 18.8.30). */
const builtIn: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
]

/** Whether a number format shows a day. */
export function isDateFormat(id: number, format: string | undefined): boolean {
  if (format === undefined) return builtIn.some(([from, to]) => id >= from && id <= to)
  // Without what stands in quotes, in brackets or after a backslash.
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[dy]/i.test(bare) || /[pv]{2,4}/i.test(bare)
}

/** The first and last number that can be a day: 1900 to 9999. */
const FIRST = 1
const LAST = 2_958_465

/** The day that a number stands for in Excel; `undefined` for one that is none. */
export function serialDate(serial: number, date1904: boolean): string | undefined {
  if (!Number.isInteger(serial)) return undefined
  const day = date1904 ? serial + 1462 : serial
  // Excel takes 1900 for a leap year: day 60 does not exist, those before it are one off.
  if (day < FIRST || day > LAST || day === 60) return undefined
  const date = addDays('1899-12-31', day < 60 ? day : day - 1)
  return isCalendarDate(date) ? date : undefined
}
