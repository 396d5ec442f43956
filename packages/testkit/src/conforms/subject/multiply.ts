import type { KindDescription, RecordKey } from '@sotekit/core'

type Json = Readonly<Record<string, unknown>>

/** Kinds that all copies share: there are only so many municipalities. */
const SHARED: ReadonlySet<string> = new Set(['municipality', 'area', 'source'])

/**
 * A copy of records for each suffix, with ids and names of its own and linked within itself, as if a dataset
 * had grown. Municipalities, areas and sources stay as they are.
 */
export function multiply(
  records: readonly unknown[],
  suffixes: readonly string[],
  kinds: readonly KindDescription[],
): readonly unknown[] {
  const own = records.filter((one): one is Json => typeof one === 'object' && one !== null)
  const isShared = (one: Json): boolean => SHARED.has(String(one['kind']))
  const copied = own.filter((one) => !isShared(one))
  const ids = new Set(copied.map((one) => keyOf(String(one['kind']), one['id'])))
  const refsOf = new Map(kinds.map((kind) => [kind.name, Object.entries(kind.refs)]))
  const copy = (one: Json, suffix: string): Json => {
    const renamed = (kind: string, id: unknown): unknown =>
      ids.has(keyOf(kind, id)) ? `${String(id)}-${suffix}` : id
    const kind = String(one['kind'])
    let made = named({ ...one, id: renamed(kind, one['id']) }, suffix)
    for (const [path, target] of refsOf.get(kind) ?? []) {
      if (!target.includes('#')) made = at(made, path.split('.'), (id) => renamed(target, id)) as Json
    }
    const subject = made['subject'] as RecordKey | undefined
    return subject?.kind === undefined
      ? made
      : { ...made, subject: { ...subject, id: renamed(subject.kind, subject.id) } }
  }
  return [...own.filter(isShared), ...suffixes.flatMap((suffix) => copied.map((one) => copy(one, suffix)))]
}

const keyOf = (kind: string, id: unknown): string => `${kind}/${String(id)}`

/** Names told apart, since copies of one name would be a case of its own. */
function named(record: Json, suffix: string): Json {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value} ${suffix}`
    if (Array.isArray(value)) return value.map(change)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
  }
  const fields = ['name', 'title', 'aliases'].filter((field) => record[field] !== undefined)
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, change(record[field])])) }
}

/** A copy with the values at a path of references (`a.b`, `a[].b`, `a[]`) changed. */
function at(value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return change(value)
  if (typeof value !== 'object' || value === null) return value
  const key = head.replace('[]', '')
  const inner = (value as Json)[key]
  if (inner === undefined) return value
  const next = head.endsWith('[]')
    ? Array.isArray(inner)
      ? inner.map((item) => at(item, rest, change))
      : inner
    : at(inner, rest, change)
  return { ...value, [key]: next }
}
