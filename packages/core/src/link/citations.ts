import { join } from '../diagnostics/pointer.js'
import type { AnyRecord, Citation } from '../kinds/record.js'

/** Meets a citation: the JSON pointer of the list that it stands in, and its place there. */
export type VisitCitation = (citation: Citation, list: string, index: number) => void

/** Kinds whose items have citations of their own. */
const NESTED: ReadonlySet<string> = new Set(['programme', 'measure', 'indicator', 'service-chain'])

/** Visits all citations of a record: its own, and those of the items inside it. */
export function eachCitation(record: AnyRecord, visit: VisitCitation): void {
  if (NESTED.has(record.kind)) {
    descend(record, '', visit)
    return
  }
  const { citations } = record
  if (citations) for (let i = 0; i < citations.length; i++) visit(citations[i] as Citation, '/citations', i)
}

function descend(value: unknown, pointer: string, visit: VisitCitation): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    // What plugins put on a record is theirs to read.
    if (typeof inner !== 'object' || (pointer === '' && key === 'ext')) continue
    const at = join(pointer, key)
    if (key !== 'citations' || !Array.isArray(inner)) descend(inner, at, visit)
    else for (const [i, citation] of inner.entries()) visit(citation as Citation, at, i)
  }
}
