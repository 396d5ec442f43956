/** Finnish working days and deadlines. */
export {
  type Deadline,
  type DeadlineOptions,
  type DeadlineTerm,
  type DeadlineUnit,
  type Duration,
  deadline,
} from './deadline.js'
export { type Holiday, type HolidayId, holidaysOf } from './holidays.js'
export {
  addWorkingDays,
  type FreeDay,
  isWorkingDay,
  nextWorkingDay,
  type WorkingDayOptions,
  whyFree,
  workingDayFrom,
  workingDaysBetween,
} from './working-days.js'
