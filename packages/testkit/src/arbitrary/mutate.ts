/** A change to records that are valid: the kinds of mistakes that keepers of data and programs make. */
export const CHANGES = [
  'drop the record',
  'repeat the record',
  'copy it under another id',
  'remove a value',
  'put in junk',
  'borrow from another record',
  'empty a list',
  'repeat an item',
  'change a number',
  'point nowhere',
  'add a field',
] as const

/** Which change, where (numbers that are folded onto what there is), and the junk that it may put in. */
export interface Mutation {
  readonly change: (typeof CHANGES)[number]
  readonly record: number
  readonly place: number
  readonly other: number
  readonly junk: unknown
}

type Path = readonly (string | number)[]

interface Spot {
  readonly path: Path
  readonly value: unknown
}

/** All values inside a record, kind and id too. */
function spots(value: unknown, path: Path = []): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => {
    const here = [...path, key]
    return [{ path: here, value: inner }, ...spots(inner, here)]
  })
}

/** A copy with the value at a path replaced, or removed where `next` gives `undefined`. */
function changed(value: unknown, path: Path, next: (old: unknown) => unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return next(value)
  if (Array.isArray(value)) {
    const items = value.map((item, i) => (i === head ? changed(item, rest, next) : item))
    return rest.length === 0 && items[Number(head)] === undefined ? items.toSpliced(Number(head), 1) : items
  }
  const entries = Object.entries(value as object).map(
    ([key, inner]) => [key, key === head ? changed(inner, rest, next) : inner] as const,
  )
  return Object.fromEntries(entries.filter(([key, inner]) => key !== head || inner !== undefined))
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]

/** Applies one mutation. Where there is nothing that it could change, the records stay as they are. */
export function mutate(records: readonly unknown[], mutation: Mutation): readonly unknown[] {
  if (records.length === 0) return records
  const index = mutation.record % records.length
  const record = records[index]
  const { change, other } = mutation
  if (change === 'drop the record') return records.toSpliced(index, 1)
  if (change === 'repeat the record') return [...records, record]
  if (change === 'copy it under another id') {
    return [...records, changed(record, ['id'], (id) => (isCode(id) ? '999' : `${String(id)}-copy`))]
  }
  if (change === 'add a field' && isObject(record))
    return records.with(index, { ...record, extra: mutation.junk })
  if (change === 'borrow from another record') {
    return records.with(index, borrowed(record, pick(records, other), mutation.place))
  }
  return records.with(index, inside(record, mutation))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCode = (value: unknown): boolean => typeof value === 'string' && /^\d{3}$/.test(value)

const NUMBERS = [0, -1, 0.1, 1e21, Number.MAX_SAFE_INTEGER, Number.NaN]

function inside(record: unknown, { change, place, other, junk }: Mutation): unknown {
  const where = (fits: (value: unknown) => boolean, next: (old: unknown) => unknown): unknown => {
    const spot = pick(
      spots(record).filter(({ value, path }) => path[0] !== 'kind' && fits(value)),
      place,
    )
    return spot ? changed(record, spot.path, next) : record
  }
  switch (change) {
    case 'remove a value':
      return where(
        () => true,
        () => undefined,
      )
    case 'empty a list':
      return where(Array.isArray, () => [])
    case 'repeat an item':
      return where(
        (value) => Array.isArray(value) && value.length > 0,
        (list) => [...(list as unknown[]), pick(list as unknown[], other)],
      )
    case 'change a number':
      return where(
        (value) => typeof value === 'number',
        () => pick(NUMBERS, other),
      )
    case 'point nowhere':
      return where(
        (value) => typeof value === 'string',
        (text) => (isCode(text) ? '998' : 'nowhere'),
      )
    default:
      return where(
        () => true,
        () => junk,
      )
  }
}

/** A field of one record with the value that another record of the kind has there. */
function borrowed(record: unknown, other: unknown, place: number): unknown {
  if (!isObject(record) || !isObject(other) || record['kind'] !== other['kind']) return record
  const shared = Object.keys(other).filter((key) => key !== 'kind')
  const key = pick(shared, place)
  return key === undefined ? record : { ...record, [key]: other[key] }
}
