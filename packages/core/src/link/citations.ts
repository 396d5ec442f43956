import { pointerOf } from '../diagnostics/pointer.js'
import type { AnyRecord, Citation } from '../kinds/record.js'

/** Meets a citation of a record: the JSON pointer of the list that it stands in, and its place there. */
export type VisitCitation = (citation: Citation, list: string, index: number, record: AnyRecord) => void

/** Kinds whose items have citations of their own. */
const NESTED: ReadonlySet<string> = new Set(['programme', 'measure', 'indicator', 'service-chain'])

/** Visits all citations of a record: its own, and those of the items inside it. */
export function eachCitation(record: AnyRecord, visit: VisitCitation): void {
  if (NESTED.has(record.kind)) {
    descend(record, record, [], visit)
    return
  }
  const { citations } = record
  if (!citations) return
  for (let i = 0; i < citations.length; i++) visit(citations[i] as Citation, '/citations', i, record)
}

function descend(value: object, record: AnyRecord, path: string[], visit: VisitCitation): void {
  for (const key in value) {
    const inner: unknown = (value as Readonly<Record<string, unknown>>)[key]
    // What plugins put on a record is theirs to read.
    if (typeof inner !== 'object' || inner === null || (path.length === 0 && key === 'ext')) continue
    path.push(key)
    if (key !== 'citations' || !Array.isArray(inner)) descend(inner, record, path, visit)
    else for (const [i, citation] of inner.entries()) visit(citation as Citation, pointerOf(path), i, record)
    path.pop()
  }
}
