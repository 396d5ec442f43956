import type { PlainDataset } from '../../dataset/dataset.js'
import type { AnyRecord } from '../../kinds/record.js'
import { eachCitation, type VisitCitation } from '../../link/citations.js'
import { once } from './once.js'

/** Records of whose sources something can be said; most cite one that is read well, and are in no list. */
export interface NotedCitations {
  /** They cite nothing. A source stands for itself and is not among them. */
  readonly uncited: readonly AnyRecord[]
  /** The reading of a citation is uncertain. */
  readonly uncertain: readonly AnyRecord[]
  /** A citation names an edition of its source. */
  readonly ofEdition: readonly AnyRecord[]
}

/** One look at all citations for all rules about sources. */
export const notedCitations: (dataset: PlainDataset) => NotedCitations = once((dataset) => {
  const uncited: AnyRecord[] = []
  const uncertain = new Set<AnyRecord>()
  const ofEdition = new Set<AnyRecord>()
  const look: VisitCitation = ({ verified, edition }, _list, _index, record) => {
    if (verified === false) uncertain.add(record)
    if (edition !== undefined) ofEdition.add(record)
  }
  for (const kind of dataset.kinds) {
    for (const record of dataset.records(kind) as readonly AnyRecord[]) {
      const { citations } = record
      if (kind !== 'source' && (citations === undefined || citations.length === 0)) uncited.push(record)
      eachCitation(record, look)
    }
  }
  return { uncited, uncertain: [...uncertain], ofEdition: [...ofEdition] }
})
