import { type CalendarDate, calendarDate, firstCalendarDate } from '../values/calendar-date.js'

/**
 * Easter Sunday (Finnish: pääsiäispäivä) of a year in the Gregorian calendar: the Sunday after the
 * full moon of spring as the Church reckons it.
 */
export function easterSunday(year: number): CalendarDate {
  const century = Math.floor(year / 100)
  // The lunar year: where the year stands in the nineteen years' cycle of the moon.
  const golden = year % 19
  const leapDaysLeftOut = century - Math.floor(century / 4)
  const moonCorrection = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + leapDaysLeftOut - moonCorrection + 15) % 30
  // Days from 21 March to the full moon; two full moons are moved so that none falls too late.
  const late = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0
  const moon = epact - late
  const toSunday = (year + Math.floor(year / 4) + moon + 2 - leapDaysLeftOut) % 7
  const afterMarch = moon - toSunday + 28
  const inMarch = afterMarch <= 31
  return calendarDate(year, inMarch ? 3 : 4, inMarch ? afterMarch : afterMarch - 31) ?? firstCalendarDate
}
