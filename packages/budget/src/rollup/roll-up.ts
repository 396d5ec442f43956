import { type Amount, amountOf, boundedAmount } from '../amount/amount.js'
import type { Column, CostColumns, Dimension } from './columns.js'

/** A group of costs: the value of each dimension asked for, and the sum. */
export interface Group {
  readonly values: readonly string[]
  readonly amount: Amount
}

/** Beyond this many possible groups, only those that occur are numbered. */
const DENSE = 1 << 20

interface Grouping {
  readonly codes: Int32Array
  readonly size: number
  /** The codes of the single columns that a group stands for. */
  readonly partsOf: (group: number) => readonly number[]
}

/** Adds costs up by dimensions: one pass over integer columns. `keep` marks the costs that count. */
export function rollUp(costs: CostColumns, by: readonly Dimension[], keep: Uint8Array): readonly Group[] {
  const columns = by.map(costs.column)
  const grouping = groupingOf(columns, costs.size)
  const { sums, unknown, counts, overflow } = accumulate(costs, grouping, keep)
  const groups: Group[] = []
  for (let group = 0; group < grouping.size; group++) {
    if (counts[group] === 0) continue
    const values = grouping.partsOf(group).map((code, i) => columns[i]?.values[code] ?? '')
    const lost = unknown[group] ?? 0
    const amount = overflow.has(group)
      ? exactly(costs, grouping, keep, group, lost)
      : amountOf(sums[group] ?? 0, lost)
    groups.push({ values, amount })
  }
  return groups
}

/** What costs that count have in a column. */
export function valuesOf({ codes, values }: Column, keep: Uint8Array): ReadonlySet<string> {
  const met = new Uint8Array(values.length)
  for (let i = 0; i < codes.length; i++) if (keep[i] !== 0) met[codes[i] as number] = 1
  return new Set(values.filter((_value, code) => met[code] === 1))
}

function accumulate({ size, cents }: CostColumns, { codes, size: groups }: Grouping, keep: Uint8Array) {
  const sums = new Float64Array(groups)
  const unknown = new Int32Array(groups)
  const counts = new Int32Array(groups)
  const overflow = new Set<number>()
  for (let i = 0; i < size; i++) {
    if (keep[i] === 0) continue
    const group = codes[i] as number
    const value = cents[i] as number
    counts[group] = (counts[group] as number) + 1
    if (Number.isNaN(value)) {
      unknown[group] = (unknown[group] as number) + 1
      continue
    }
    const sum = (sums[group] as number) + value
    sums[group] = sum
    if (sum > Number.MAX_SAFE_INTEGER || sum < Number.MIN_SAFE_INTEGER) overflow.add(group)
  }
  return { sums, unknown, counts, overflow }
}

/** A sum that left the safe integers on the way, added up once more in whole numbers of any size. */
function exactly(
  costs: CostColumns,
  { codes }: Grouping,
  keep: Uint8Array,
  group: number,
  unknown: number,
): Amount {
  let sum = 0n
  for (let i = 0; i < costs.size; i++) {
    const value = costs.cents[i] as number
    if (keep[i] === 1 && codes[i] === group && !Number.isNaN(value)) sum += BigInt(value)
  }
  return boundedAmount(sum, unknown)
}

function groupingOf(columns: readonly Column[], size: number): Grouping {
  const [first, ...rest] = columns
  if (!first) return { codes: new Int32Array(size), size: 1, partsOf: () => [] }
  return rest.reduce<Grouping>(joined, {
    codes: first.codes,
    size: first.values.length,
    partsOf: (group) => [group],
  })
}

function joined(left: Grouping, right: Column): Grouping {
  const width = right.values.length
  const codes = new Int32Array(left.codes.length)
  if (left.size * width <= DENSE) {
    for (let i = 0; i < codes.length; i++)
      codes[i] = (left.codes[i] as number) * width + (right.codes[i] as number)
    const partsOf = (group: number) => [...left.partsOf(Math.floor(group / width)), group % width]
    return { codes, size: left.size * width, partsOf }
  }
  const index = new Map<number, number>()
  for (let i = 0; i < codes.length; i++) {
    const key = (left.codes[i] as number) * width + (right.codes[i] as number)
    let code = index.get(key)
    if (code === undefined) {
      code = index.size
      index.set(key, code)
    }
    codes[i] = code
  }
  const keys = [...index.keys()]
  return {
    codes,
    size: keys.length,
    partsOf: (group) => {
      const key = keys[group] ?? 0
      return [...left.partsOf(Math.floor(key / width)), key % width]
    },
  }
}
