import { join } from '../diagnostics/pointer.js'
import type { AnyRecord, Citation } from '../kinds/record.js'

/** A citation and its place within the record. */
export interface PlacedCitation {
  readonly citation: Citation
  /** JSON pointer within the record. */
  readonly at: string
}

/** Kinds whose items have citations of their own. */
const NESTED: ReadonlySet<string> = new Set(['programme', 'measure', 'indicator', 'service-chain'])

const none: readonly PlacedCitation[] = []

/** All citations of a record: its own, and those of the items inside it. */
export function citationsOf(record: AnyRecord): readonly PlacedCitation[] {
  if (NESTED.has(record.kind)) {
    const found: PlacedCitation[] = []
    collect(record, '', found)
    return found
  }
  return record.citations?.map((citation, i) => ({ citation, at: `/citations/${i}` })) ?? none
}

function collect(value: unknown, pointer: string, found: PlacedCitation[]): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    // What plugins put on a record is theirs to read.
    if (pointer === '' && key === 'ext') continue
    const at = join(pointer, key)
    if (key !== 'citations' || !Array.isArray(inner)) collect(inner, at, found)
    else for (const [i, citation] of inner.entries()) found.push({ citation, at: `${at}/${i}` })
  }
}
