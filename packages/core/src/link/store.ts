import type { AnyRecord } from '../kinds/record.js'
import type { KindTable } from '../parse/kind-table.js'
import type { ParsedRecord } from '../parse/parse-record.js'
import { type Walker, walkerOf } from './walk.js'

/** A record in the store: its position in what was loaded, and the record unless it is not valid. */
export interface Entry {
  readonly index: number
  readonly record: AnyRecord | undefined
}

/** All records by kind and id. Records that are present but not valid stay known, so that references to them are. */
export interface Store {
  readonly kinds: KindTable
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, Entry>>
  readonly walkers: ReadonlyMap<string, Walker>
  /** Positions of records whose kind and id an earlier record has already, with that record's position. */
  readonly duplicates: readonly {
    readonly index: number
    readonly first: number
    readonly kind: string
    readonly id: string
  }[]
}

export function storeOf(kinds: KindTable, parsed: readonly ParsedRecord[]): Store {
  const byKind = new Map<string, Map<string, Entry>>()
  for (const name of kinds.keys()) byKind.set(name, new Map())
  const duplicates: { index: number; first: number; kind: string; id: string }[] = []
  for (const [index, { key, record }] of parsed.entries()) {
    if (!key) continue
    const entries = byKind.get(key.kind)
    if (!entries) continue
    const first = entries.get(key.id)
    if (first) duplicates.push({ index, first: first.index, kind: key.kind, id: key.id })
    else entries.set(key.id, { index, record })
  }
  const walkers = new Map<string, Walker>()
  for (const kind of kinds.values()) walkers.set(kind.name, walkerOf(kind.refs, kind.validity))
  return { kinds, byKind, walkers, duplicates }
}
