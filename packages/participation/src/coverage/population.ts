import type { CalendarDate, Municipality } from '@sotekit/core'
import { compare } from '../scope/compare.js'

/** Inhabitants of all municipalities on one day, or those of which no figure is known. */
export type Populations =
  | { readonly known: true; readonly date: CalendarDate; readonly persons: ReadonlyMap<string, number> }
  | { readonly known: false; readonly missing: readonly string[] }

/** The latest population on or before a day for which every municipality has a figure of the same day. */
export function populationsOn(municipalities: readonly Municipality[], at: CalendarDate): Populations {
  const figures = municipalities.map(
    ({ id, population }) =>
      [
        id,
        new Map((population ?? []).filter(({ date }) => date <= at).map((one) => [one.date, one.persons])),
      ] as const,
  )
  const days = [...new Set(figures.flatMap(([, byDay]) => [...byDay.keys()]))].sort(compare).reverse()
  const shared = days.find((day) => figures.every(([, byDay]) => byDay.has(day)))
  if (shared !== undefined) {
    return {
      known: true,
      date: shared,
      persons: new Map(figures.map(([id, byDay]) => [id, byDay.get(shared) ?? Number.NaN])),
    }
  }
  const latest = days[0]
  return {
    known: false,
    missing: figures.filter(([, byDay]) => latest === undefined || !byDay.has(latest)).map(([id]) => id),
  }
}
