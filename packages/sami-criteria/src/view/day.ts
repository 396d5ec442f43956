import type { CalendarDate } from '@sotekit/core'
import type { SamiCriteriaOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { latestDay } from '../records/evidence.js'

/** The day that questions without one are about; the first day of the county's services where nothing is dated. */
export function dayOf(data: Data, options: SamiCriteriaOptions): CalendarDate {
  if (options.asOf !== undefined) return options.asOf
  const days = [
    ...data.all('samiCriteria.assessment').map(({ asOf }) => asOf),
    ...data.all('samiCriteria.practice').map(({ seenOn }) => seenOn),
    ...data.all('samiCriteria.capability').flatMap((one) => [latestDay(one.evidence), one.validity?.from]),
  ].filter((day) => day !== undefined)
  return days.sort().at(-1) ?? '2023-01-01'
}
