import type { PlainDataset } from '../../dataset/dataset.js'
import type { Arrangement } from '../../kinds/arrangement.js'
import { UNKNOWN } from '../../kinds/record.js'
import { once } from './once.js'

/** Arrangements of whose producers something can be said; most have one that is known, and are in no list. */
export interface NotedProducers {
  readonly several: readonly Arrangement[]
  readonly unknown: readonly Arrangement[]
  readonly subcontracted: readonly Arrangement[]
}

/** One look at all arrangements for all rules about producers. */
export const notedProducers: (dataset: PlainDataset) => NotedProducers = once((dataset) => {
  const several: Arrangement[] = []
  const unknown: Arrangement[] = []
  const subcontracted: Arrangement[] = []
  for (const arrangement of dataset.arrangements.all) {
    const { producers } = arrangement
    if (producers.length > 1) several.push(arrangement)
    let isUnknown = false
    let hasPrincipal = false
    for (const { organisation, subcontractorOf } of producers) {
      isUnknown ||= organisation === UNKNOWN
      hasPrincipal ||= subcontractorOf !== undefined
    }
    if (isUnknown) unknown.push(arrangement)
    if (hasPrincipal) subcontracted.push(arrangement)
  }
  return { several, unknown, subcontracted }
})
