import type { AnyRecord, RecordKey } from '../kinds/record.js'
import type { KindTable } from '../parse/kind-table.js'
import { type GrowingIdIndex, type IdIndex, idIndex } from './id-index.js'
import { type KindTarget, type Walker, walkerOf } from './walk.js'

/** All records by kind and id. Records that are present but not valid stay known, so that references to them are. */
export interface Store {
  readonly kinds: KindTable
  readonly byKind: ReadonlyMap<string, IdIndex>
  /** By position; nothing where a value is no valid record. */
  readonly records: readonly (AnyRecord | undefined)[]
  readonly walkers: ReadonlyMap<string, Walker>
  readonly duplicates: readonly Duplicate[]
}

/** A record whose kind and id an earlier record has already, and that record's position. */
export interface Duplicate {
  readonly index: number
  readonly first: number
  readonly kind: string
  readonly id: string
}

/** Takes records in their order, and gives the store of them. */
export interface StoreMaker {
  readonly add: (key: RecordKey | undefined, record: AnyRecord | undefined) => void
  readonly store: Store
}

export function storeMaker(kinds: KindTable): StoreMaker {
  const byKind = new Map<string, GrowingIdIndex>()
  const walkers = new Map<string, Walker>()
  for (const name of kinds.keys()) byKind.set(name, idIndex())
  const targetOf = (name: string): KindTarget => ({
    name,
    positions: byKind.get(name),
    validity: kinds.get(name)?.validity,
  })
  for (const kind of kinds.values()) walkers.set(kind.name, walkerOf(kind.refs, kind.validity, targetOf))
  const duplicates: Duplicate[] = []
  const records: (AnyRecord | undefined)[] = []
  const add = (key: RecordKey | undefined, record: AnyRecord | undefined): void => {
    const index = records.push(record) - 1
    const positions = key && byKind.get(key.kind)
    if (!positions) return
    const first = positions.add(key.id, index)
    if (first !== undefined) duplicates.push({ index, first, kind: key.kind, id: key.id })
  }
  return { add, store: { kinds, byKind, records, walkers, duplicates } }
}

/** The valid record of a kind and id; of two with one id, the first. */
export function recordOf({ byKind, records }: Store, kind: string, id: string): AnyRecord | undefined {
  const index = byKind.get(kind)?.get(id)
  return index === undefined ? undefined : records[index]
}

/** The valid records of a kind, in their order. */
export function recordsOf({ byKind, records }: Store, kind: string): readonly AnyRecord[] {
  const found: AnyRecord[] = []
  for (const index of byKind.get(kind)?.values() ?? []) {
    const record = records[index]
    if (record) found.push(record)
  }
  return found
}
