import type { CalendarDate, DatasetAt } from '@sotekit/core'
import { allocate } from '../allocation/allocate.js'
import type { BudgetData } from '../plugin-types.js'
import { compareText } from '../shared.js'
import type { BudgetView } from './types.js'

/** Shares a sum among an area's municipalities by their latest known population. */
export function allocateByPopulation(
  data: BudgetData,
  { cents, area, on }: { readonly cents: number; readonly area: string; readonly on: CalendarDate },
): ReturnType<BudgetView['allocateByPopulation']> {
  const then: Pick<DatasetAt, 'municipalitiesIn' | 'population'> = data.at(on)
  const dates = new Set<CalendarDate>()
  const parties: { key: string; weight: number }[] = []
  for (const { id } of then.municipalitiesIn(area)) {
    const population = then.population(id)
    if (!population) return { ok: false, problem: 'unknown-weight', key: id }
    dates.add(population.date)
    parties.push({ key: id, weight: population.persons })
  }
  return { ...allocate(cents, parties), populationDates: [...dates].sort(compareText) }
}
