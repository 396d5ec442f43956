import type { ReadTable } from './read.js'
import type { CellAt, SumCheck, TableFault } from './types.js'

/** A sum of rows that can be checked, as indexes of rows. */
export interface RowSum {
  readonly total: number
  readonly plus: readonly number[]
  readonly minus: readonly number[]
}

/** The table's sums as indexes; those that contain themselves, or a subtotal beside its parts, are faults. */
export function rowSums({ table }: ReadTable): {
  readonly sums: readonly RowSum[]
  readonly faults: readonly TableFault[]
} {
  const index = new Map(table.rows.map((row, i) => [row.id, i] as const))
  const faults: TableFault[] = []
  const all = (table.sums ?? []).map((sum) => {
    const total = index.get(sum.total)
    const plus = sum.plus.map((id) => index.get(id))
    const minus = (sum.minus ?? []).map((id) => index.get(id))
    const known = (rows: readonly (number | undefined)[]): rows is readonly number[] =>
      !rows.includes(undefined)
    // Rows that do not exist are findings of core's, which checks references.
    return total !== undefined && known(plus) && known(minus) ? { total, plus, minus } : undefined
  })
  const parts = new Map<number, readonly number[]>()
  for (const sum of all)
    if (sum) parts.set(sum.total, [...(parts.get(sum.total) ?? []), ...sum.plus, ...sum.minus])
  const idOf = (row: number): string => table.rows[row]?.id ?? ''
  const sums = all.flatMap((sum, i) => {
    if (!sum) return []
    const inside = below(sum.total, parts)
    if (inside.has(sum.total)) {
      faults.push({ fault: 'circular-total', pointer: `/sums/${i}`, rows: [idOf(sum.total)] })
      return []
    }
    const twice = countedTwice(sum, parts)
    if (twice.length > 0) {
      faults.push({ fault: 'counted-twice', pointer: `/sums/${i}`, rows: twice.map(idOf) })
      return []
    }
    return [sum]
  })
  return { sums, faults }
}

/** All rows that a total is made from, through subtotals too. */
function below(row: number, parts: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const found = new Set<number>()
  const open = [...(parts.get(row) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(parts.get(next) ?? []))
  }
  return found
}

function countedTwice(sum: RowSum, parts: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const own = [...sum.plus, ...sum.minus]
  return own.filter(
    (row, i) => own.indexOf(row) !== i || own.some((other) => other !== row && below(other, parts).has(row)),
  )
}

/** Checks every row against the total column, and every sum of rows in every column. */
export function checkSums(read: ReadTable, sums: readonly RowSum[]): readonly SumCheck[] {
  const { table, totalColumn } = read
  const checks: SumCheck[] = []
  if (totalColumn !== undefined && table.columns.length > 1) {
    const others = table.columns.flatMap((_, column) => (column === totalColumn ? [] : [column]))
    for (const row of table.rows.keys()) {
      const plus = others.map((column) => ({ row, column }))
      checks.push(check(read, 'row', { row, column: totalColumn }, plus, []))
    }
  }
  for (const sum of sums) {
    for (const column of table.columns.keys()) {
      const cell = (row: number): CellAt => ({ row, column })
      checks.push(check(read, 'column', cell(sum.total), sum.plus.map(cell), sum.minus.map(cell)))
    }
  }
  return checks
}

function check(
  read: ReadTable,
  direction: SumCheck['direction'],
  total: CellAt,
  plus: readonly CellAt[],
  minus: readonly CellAt[],
): SumCheck {
  const value = ({ row, column }: CellAt): number | undefined => read.values[row]?.[column]
  const base = { direction, total, plus, minus }
  const printedCents = value(total)
  let sumCents = 0
  let addends = 0
  for (const [cells, sign] of [
    [plus, 1],
    [minus, -1],
  ] as const) {
    for (const cell of cells) {
      const cents = value(cell)
      if (cents === undefined) return { ...base, verdict: 'unchecked' }
      sumCents += sign * cents
      if (cents !== 0) addends++
    }
  }
  if (printedCents === undefined || !Number.isSafeInteger(sumCents)) return { ...base, verdict: 'unchecked' }
  const deltaCents = printedCents - sumCents
  const boundCents = roundingBound(addends, read.table.rounding) * read.step
  const verdict =
    deltaCents === 0 ? 'equal' : Math.abs(deltaCents) <= boundCents ? 'explained-by-rounding' : 'error'
  return { ...base, verdict, printedCents, sumCents, deltaCents, addends, boundCents }
}

/**
 * The greatest difference, in printed units, between a printed total and the sum of its printed parts, if each was
 * rounded by itself (Finnish: pyöristyseron yläraja): ⌊n/2⌋ for `half-up`, since every rounding moves a value by
 * at least −½ and less than ½; ⌊(n+1)/2⌋ for any other rule that rounds to the nearest, and 0 for a single part;
 * 0 where nothing was rounded.
 *
 * @param addends how many of the parts may be rounded; zeros and other exact parts do not count.
 *
 * @example
 * ```ts
 * import { roundingBound } from '@sotekit/budget'
 *
 * roundingBound(2) // → 1
 * roundingBound(5) // → 2
 * roundingBound(3, 'nearest') // → 2
 * ```
 */
export function roundingBound(addends: number, rounding: 'half-up' | 'nearest' | 'none' = 'half-up'): number {
  if (rounding === 'none' || addends <= 1) return 0
  return Math.floor((rounding === 'half-up' ? addends : addends + 1) / 2)
}
