import { type CalendarDate, contains, lastCalendarDate, type Municipality, type Period } from '@sotekit/core'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { byId, compare } from './compare.js'

/** Whether a record is known and holds on a day: nothing that was said later, or that holds at another time. */
export function holdsAt(
  record: { readonly statedOn?: CalendarDate | undefined; readonly period?: Period | undefined },
  at: CalendarDate,
): boolean {
  return (record.statedOn ?? at) <= at && (record.period === undefined || contains(record.period, at))
}

/** The day that questions are about when they do not say it. */
export function defaultDay(data: Data, options: ParticipationOptions): CalendarDate {
  if (options.asOf !== undefined) return options.asOf
  if ('date' in data && typeof data.date === 'string') return data.date
  return latestDay(data)
}

/** The latest day that a record of the plugin tells of as past; where none does, the latest day of a population. */
function latestDay(data: Data): CalendarDate {
  let latest = ''
  const see = (day: CalendarDate | undefined): void => {
    if (day !== undefined && day > latest) latest = day
  }
  for (const one of data.all('participation.involvement')) see(one.statedOn)
  for (const one of data.all('participation.producer')) see(one.statedOn)
  for (const one of data.all('participation.event')) see(one.endDate ?? one.date)
  for (const one of data.all('participation.negotiation')) for (const { date } of one.rounds) see(date)
  for (const one of data.all('participation.commitment')) {
    see(one.fulfilledOn)
    see(one.made?.to ?? one.made?.from ?? one.due)
  }
  if (latest !== '') return latest
  for (const { population } of data.municipalities) for (const { date } of population ?? []) see(date)
  return latest === '' ? lastCalendarDate : latest
}

/** The municipalities in scope on a day, by code. */
export function municipalitiesInScope(
  data: Data,
  options: ParticipationOptions,
  at: CalendarDate,
): readonly Municipality[] {
  const area = options.area ?? data.settings.area
  const day = data.at(at)
  return area === undefined ? [...day.municipalities.all].sort(byId) : day.municipalitiesIn(area)
}

/** Codes of the municipalities that a record names, itself or through an area; each once. */
export function codesOf(
  data: Data,
  record: { readonly municipalities?: readonly string[] | undefined; readonly area?: string | undefined },
  at: CalendarDate,
): readonly string[] {
  if (record.area === undefined && record.municipalities?.length === 1) return record.municipalities
  const through =
    record.area === undefined
      ? []
      : data
          .at(at)
          .municipalitiesIn(record.area)
          .map(({ id }) => id)
  return [...new Set([...(record.municipalities ?? []), ...through])].sort(compare)
}

/** Programmes that records of the plugin speak of, by id. */
export function programmesToldOf(data: Data): readonly string[] {
  const found = new Set<string>()
  for (const kind of ['involvement', 'producer', 'commitment', 'negotiation'] as const)
    for (const one of data.all(`participation.${kind}`)) found.add(one.programme)
  for (const one of data.all('participation.event')) for (const id of one.programmes) found.add(id)
  return [...found].sort(compare)
}
