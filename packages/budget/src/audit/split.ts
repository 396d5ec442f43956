import type { ReadTable } from './read.js'
import type { RowSum } from './sums.js'
import type { CellAt, UnevenSplit } from './types.js'

/** Of the rows with figures in every period, at least this many follow the months before others are noticed. */
const LEAST_ROWS = 3
const LEAST_PART = 0.75
const LARGEST_TERM = 12

interface Row {
  readonly row: number
  readonly values: readonly number[]
}

/**
 * Rows of costs that do not follow the lengths of the periods, where nearly all others do: a hint that figures
 * were copied from the wrong row. `months` are those of each column, where known.
 */
export function unevenSplits(
  read: ReadTable,
  sums: readonly RowSum[],
  months: readonly (number | undefined)[],
): readonly UnevenSplit[] {
  const columns = [...read.table.columns.keys()].filter((column) => column !== read.totalColumn)
  const lengths = columns.map((column) => months[column])
  if (columns.length < 2 || lengths.includes(undefined)) return []
  const rows = costRows(read, sums, columns)
  const following = rows.filter(({ values }) => follows(values, lengths as number[], read.step))
  if (following.length < LEAST_ROWS || following.length < rows.length * LEAST_PART) return []
  return rows
    .filter((row) => !following.includes(row))
    .map(({ row, values }) => ({
      row,
      ratio: smallRatio(values, read.step),
      expected: lengths.join(':'),
      following: following.length,
      sameValues: sameValues(read, rows, { row, values }, columns),
    }))
}

/** Rows that are no sums and no funding, with a figure above zero in every period. */
function costRows(
  { table, values }: ReadTable,
  sums: readonly RowSum[],
  columns: readonly number[],
): readonly Row[] {
  const totals = new Set(sums.map(({ total }) => total))
  return [...table.rows.entries()].flatMap(([row, { figure }]) => {
    if (totals.has(row) || figure !== undefined) return []
    const cells = columns.map((column) => values[row]?.[column] ?? 0)
    return cells.every((value) => value > 0) ? [{ row, values: cells }] : []
  })
}

/** Whether one unrounded whole, split by the weights, can have given all the values. */
function follows(values: readonly number[], weights: readonly number[], step: number): boolean {
  let from = 0
  let to = Number.POSITIVE_INFINITY
  for (const [i, value] of values.entries()) {
    const weight = weights[i] ?? 1
    from = Math.max(from, (value - step / 2) / weight)
    to = Math.min(to, (value + step / 2) / weight)
  }
  return from < to
}

/** The values' ratio in small whole numbers, within rounding; else the values themselves. */
function smallRatio(values: readonly number[], step: number): string {
  const search = (terms: readonly number[]): readonly number[] | undefined => {
    if (terms.length === values.length) return follows(values, terms, step) ? terms : undefined
    for (let term = 1; term <= LARGEST_TERM; term++) {
      const found = search([...terms, term])
      if (found) return found
    }
    return undefined
  }
  const found = values.length <= 3 ? search([]) : undefined
  return (found ?? values.map((value) => value / step)).join(':')
}

function sameValues(
  read: ReadTable,
  rows: readonly Row[],
  odd: Row,
  columns: readonly number[],
): readonly CellAt[] {
  return rows
    .filter(({ row }) => row !== odd.row)
    .flatMap(({ row }) =>
      columns
        .filter((column) => odd.values.includes(read.values[row]?.[column] ?? 0))
        .map((column) => ({ row, column })),
    )
}
