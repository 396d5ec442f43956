import {
  addDays,
  type CalendarDate,
  calendarDate,
  firstCalendarDate,
  weekday,
} from '../values/calendar-date.js'
import type { LocalizedText } from '../values/language.js'
import { easterSunday } from './easter.js'

/**
 * The Finnish holidays and the two eves that count as such for a deadline.
 *
 * @example
 * ```ts
 * import { type HolidayId, holidaysOf } from '@sotekit/core'
 *
 * const first: HolidayId | undefined = holidaysOf(2021)[0]?.id
 * first // → 'new-year'
 * ```
 */
export type HolidayId =
  | 'new-year'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'independence-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'second-christmas-day'

const names: Readonly<Record<HolidayId, readonly [fi: string, sv: string, en: string]>> = {
  'new-year': ['uudenvuodenpäivä', 'nyårsdagen', "New Year's Day"],
  epiphany: ['loppiainen', 'trettondagen', 'Epiphany'],
  'good-friday': ['pitkäperjantai', 'långfredagen', 'Good Friday'],
  'easter-sunday': ['pääsiäispäivä', 'påskdagen', 'Easter Sunday'],
  'easter-monday': ['toinen pääsiäispäivä', 'annandag påsk', 'Easter Monday'],
  'may-day': ['vapunpäivä', 'första maj', 'May Day'],
  'ascension-day': ['helatorstai', 'Kristi himmelsfärdsdag', 'Ascension Day'],
  'whit-sunday': ['helluntaipäivä', 'pingstdagen', 'Whit Sunday'],
  'midsummer-eve': ['juhannusaatto', 'midsommarafton', 'Midsummer Eve'],
  'midsummer-day': ['juhannuspäivä', 'midsommardagen', 'Midsummer Day'],
  'all-saints-day': ['pyhäinpäivä', 'alla helgons dag', "All Saints' Day"],
  'independence-day': ['itsenäisyyspäivä', 'självständighetsdagen', 'Independence Day'],
  'christmas-eve': ['jouluaatto', 'julafton', 'Christmas Eve'],
  'christmas-day': ['joulupäivä', 'juldagen', 'Christmas Day'],
  'second-christmas-day': ['toinen joulupäivä', 'annandag jul', 'Second Christmas Day'],
}

/**
 * One holiday (Finnish: pyhäpäivä) of one year.
 *
 * @example
 * ```ts
 * import { type Holiday, holidaysOf } from '@sotekit/core'
 *
 * const midsummer: Holiday | undefined = holidaysOf(2021).find(({ id }) => id === 'midsummer-eve')
 * midsummer // → { id: 'midsummer-eve', date: '2021-06-25', eve: true, name: { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' } }
 * ```
 */
export interface Holiday {
  /** Which holiday. */
  readonly id: HolidayId
  /** The day that it falls on. */
  readonly date: CalendarDate
  /**
   * Whether it is Midsummer Eve or Christmas Eve: no holidays of the Church or the State, but free
   * days for a deadline (Act 150/1930, section 5).
   */
  readonly eve: boolean
  /** Its name in Finnish, Swedish and English. */
  readonly name: LocalizedText
}

const known = new Map<number, readonly Holiday[]>()

/**
 * The Finnish holidays of a year with Midsummer Eve and Christmas Eve, in the order of the days:
 * those of the Church (Church Act), Independence Day, 1 May and the eves (Act 150/1930, section
 * 5). Two of them may share a day, as Ascension Day and 1 May did in 2008.
 *
 * The rules are those in force since 1992; before that Epiphany and Ascension Day were kept on
 * other days for some years.
 *
 * @throws RangeError if `year` is no whole number from 1 to 9999.
 *
 * @example
 * ```ts
 * import { holidaysOf } from '@sotekit/core'
 *
 * holidaysOf(2022).find(({ id }) => id === 'easter-monday')?.date // → '2022-04-18'
 * ```
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const found = known.get(year)
  if (found) return found
  const made = Object.freeze(computed(year))
  known.set(year, made)
  return made
}

function computed(year: number): Holiday[] {
  if (!Number.isInteger(year) || year < 1 || year > 9999) throw new RangeError(`Not a year: ${year}`)
  const day = (month: number, date: number): CalendarDate =>
    calendarDate(year, month, date) ?? firstCalendarDate
  const easter = easterSunday(year)
  const midsummer = saturdayFrom(day(6, 20))
  const dates: Record<HolidayId, CalendarDate> = {
    'new-year': day(1, 1),
    epiphany: day(1, 6),
    'good-friday': addDays(easter, -2),
    'easter-sunday': easter,
    'easter-monday': addDays(easter, 1),
    'may-day': day(5, 1),
    'ascension-day': addDays(easter, 39),
    'whit-sunday': addDays(easter, 49),
    'midsummer-eve': addDays(midsummer, -1),
    'midsummer-day': midsummer,
    'all-saints-day': saturdayFrom(day(10, 31)),
    'independence-day': day(12, 6),
    'christmas-eve': day(12, 24),
    'christmas-day': day(12, 25),
    'second-christmas-day': day(12, 26),
  }
  return (Object.keys(dates) as HolidayId[])
    .map((id) => {
      const [fi, sv, en] = names[id]
      return Object.freeze({
        id,
        date: dates[id],
        eve: id === 'midsummer-eve' || id === 'christmas-eve',
        name: Object.freeze({ fi, sv, en }),
      })
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The first Saturday on or after a day. */
function saturdayFrom(date: CalendarDate): CalendarDate {
  return addDays(date, (13 - weekday(date)) % 7)
}
