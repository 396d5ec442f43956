/** The values that records are made of: dates, periods, languages, identifiers, shares, money. */
export {
  type AreaCodeProblem,
  isMunicipalityCode,
  isWellbeingCountyCode,
  municipalityCodeProblem,
  wellbeingCountyCodeProblem,
} from './area-code.js'
export { type BusinessIdProblem, businessIdProblem, isBusinessId } from './business-id.js'
export {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  daysBetween,
  daysInMonth,
  firstCalendarDate,
  isCalendarDate,
  lastCalendarDate,
  previousDay,
  weekday,
} from './calendar-date.js'
export {
  type DateReason,
  type FinnishDate,
  formatFinnishDate,
  type ReadDate,
  readFinnishDate,
  type UnreadDate,
} from './finnish-date.js'
export { type FinnishPeriod, type FinnishPeriodEnd, readFinnishPeriod } from './finnish-period.js'
export { formatNumber, type NumberLocale } from './format-number.js'
export {
  type FoundText,
  fixLanguageTag,
  isLanguageTag,
  type LanguageTag,
  type LocalizedText,
  languageTags,
  textIn,
} from './language.js'
export { formatEuros, parseEuros, type ReadEuros } from './money.js'
export { businessIdOfOid, isOid, oidOfBusinessId } from './oid.js'
export { contains, gapBetween, intersect, isEmpty, overlaps, type Period, within } from './period.js'
export {
  type Quantity,
  type QuantityBound,
  type QuantityNumber,
  type QuantityRange,
  type QuantityText,
  readQuantity,
} from './quantity.js'
export {
  type ExactShare,
  isShare,
  type Percent,
  percentOfShare,
  percentWrittenAsShare,
  readPercent,
  type Share,
  shareOfPercent,
} from './share.js'
