/** Records of one kind, without the field `kind`, in the order that they were given. */
export type KindRecords = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>

/** What can be written, and what cannot. */
export interface Sorted {
  readonly kinds: KindRecords
  /** Records that are none: no object, or without a kind that can name a file. */
  readonly unfit: readonly unknown[]
}

const kindName = /^[A-Za-z][\w.-]*$/

/** Sorts records by kind; kinds by name, so that the result does not depend on who comes first. */
export function byKind(records: readonly unknown[]): Sorted {
  const kinds = new Map<string, Readonly<Record<string, unknown>>[]>()
  const unfit: unknown[] = []
  for (const record of records) {
    const { kind, ...fields } = (typeof record === 'object' && record !== null ? record : {}) as Record<
      string,
      unknown
    >
    if (typeof kind !== 'string' || !kindName.test(kind)) {
      unfit.push(record)
      continue
    }
    const list = kinds.get(kind)
    if (list) list.push(fields)
    else kinds.set(kind, [fields])
  }
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
  return { kinds: new Map(sorted), unfit }
}
