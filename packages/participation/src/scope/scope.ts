import { type CalendarDate, contains, lastCalendarDate, type Municipality, type Period } from '@sotekit/core'
import type { ParticipationOptions } from '../options.js'
import type { Data } from '../plugin-types.js'
import { byId, compare } from './compare.js'
import { remembered } from './remembered.js'

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
  const area = areaInScope(data, options)
  const day = data.at(at)
  return area === undefined ? [...day.municipalities.all].sort(byId) : day.municipalitiesIn(area)
}

/** Codes of the municipalities in scope on a day, sorted. */
export function codesInScope(data: Data, options: ParticipationOptions, at: CalendarDate): readonly string[] {
  const area = areaInScope(data, options)
  return area === undefined
    ? municipalitiesInScope(data, options, at).map(({ id }) => id)
    : codesIn(data, area, at)
}

function areaInScope(data: Data, options: ParticipationOptions): string | undefined {
  return options.area ?? data.settings.area
}

const codesInOf = remembered((day: ReturnType<Data['at']>, area: string): readonly string[] => {
  const codes: string[] = []
  for (const { id } of day.municipalitiesIn(area)) codes.push(id)
  return codes
})

/** Codes of the municipalities of an area on a day, sorted; many records may name the same area. */
function codesIn(data: Data, area: string, at: CalendarDate): readonly string[] {
  return codesInOf(data.at(at), area)
}

/** Codes of the municipalities that a record names, itself or through an area; each once. */
export function codesOf(
  data: Data,
  record: { readonly municipalities?: readonly string[] | undefined; readonly area?: string | undefined },
  at: CalendarDate,
): readonly string[] {
  const { municipalities = [], area } = record
  if (area === undefined && municipalities.length === 1) return municipalities
  const through = area === undefined ? [] : codesIn(data, area, at)
  return municipalities.length === 0 ? through : [...new Set([...municipalities, ...through])].sort(compare)
}

/** Programmes that records of the plugin speak of, by id. */
export function programmesToldOf(data: Data): readonly string[] {
  const found = new Set<string>()
  for (const kind of ['involvement', 'producer', 'commitment', 'negotiation'] as const)
    for (const one of data.all(`participation.${kind}`)) found.add(one.programme)
  for (const one of data.all('participation.event')) for (const id of one.programmes) found.add(id)
  return [...found].sort(compare)
}
