import { intervalOf } from './network.js'
import { type Cell, complement, edgesOf, isSafe } from './search.js'

/**
 * A table of people with its totals: all rows equally long. Totals are computed.
 *
 * @example
 * ```ts
 * import type { PeopleTable } from '@sotekit/participation'
 *
 * const table: PeopleTable = { cells: [[12, 3], [9, 8]], smallest: 5 }
 * table.smallest // → 5
 * ```
 */
export interface PeopleTable {
  /** Numbers of people by row and column. A number that is unknown has no place here; 0 means nobody. */
  readonly cells: readonly (readonly number[])[]
  /** Smallest number that may be shown, for all rows or by row. */
  readonly smallest: number | readonly number[]
  /** Rows of which every number but 0 is hidden. */
  readonly hiddenRows?: readonly number[] | undefined
}

/**
 * What is shown of a cell: its value, or why it is hidden. `primary`: it is small itself; `secondary`: it
 * would tell a small one.
 *
 * @example
 * ```ts
 * import type { Shown } from '@sotekit/participation'
 *
 * const hidden: Shown = { suppressed: 'primary' }
 * hidden.suppressed // → 'primary'
 * ```
 */
export type Shown = { readonly value: number } | { readonly suppressed: 'primary' | 'secondary' }

/**
 * A table made safe, and its audit. Only `cells`, `rowTotals`, `columnTotals` and `total` are for
 * publication; `audit` and `hiddenSum` tell of what is hidden.
 *
 * @example
 * ```ts
 * import { suppress } from '@sotekit/participation'
 *
 * suppress({ cells: [[7, 8]], smallest: 5 }).total // → { value: 15 }
 * ```
 */
export interface SafeTable {
  /** What is shown of each cell, by row and column. */
  readonly cells: readonly (readonly Shown[])[]
  /** What is shown of the total of each row. */
  readonly rowTotals: readonly Shown[]
  /** What is shown of the total of each column. */
  readonly columnTotals: readonly Shown[]
  /** What is shown of the total of all cells. */
  readonly total: Shown
  /** Sum of the hidden cells, totals left out. */
  readonly hiddenSum: number
  /** Interval of each hidden cell that follows from what is shown; row or column -1 is a total. */
  readonly audit: readonly {
    readonly row: number
    readonly column: number
    readonly min: number
    readonly max: number
    readonly isProtected: boolean
  }[]
}

/**
 * Hides small numbers of people, and as little more as is needed so that none can be computed from the rest
 * (Finnish: pienten lukujen peittäminen). Zeros are shown.
 *
 * The further cells are those with the least hidden sum, then the fewest; totals are hidden only where cells
 * do not suffice. A small number is safe when what is shown leaves it an interval at least as wide as the
 * smallest number that may be shown, and not wholly below that. In a table of more than 100 cells the totals of
 * the rows and columns with small numbers are hidden instead.
 *
 * @example
 * ```ts
 * import { suppress } from '@sotekit/participation'
 *
 * const safe = suppress({ cells: [[12, 3, 7], [9, 8, 6], [15, 11, 9]], smallest: 5 })
 * safe.hiddenSum // → 24
 * safe.cells[0]?.[1] // → { suppressed: 'primary' }
 * ```
 */
export function suppress(table: PeopleTable): SafeTable {
  const all = extended(table)
  const primary = all.filter((cell) => cell.isPrimary)
  const hidden = primary.length === 0 ? new Set<Cell>() : complement(all, primary)
  return published(table, all, hidden)
}

/** Cells and totals as edges; nodes are the rows, the row of totals, the columns, and the column of totals. */
function extended({ cells, smallest, hiddenRows = [] }: PeopleTable): readonly Cell[] {
  const height = cells.length
  const width = cells[0]?.length ?? 0
  const isLine = height < 2 || width < 2
  const totalRow = height
  const column = (index: number): number => height + 1 + index
  const floors = cells.map((_, row) => (typeof smallest === 'number' ? smallest : (smallest[row] ?? 0)))
  const widest = Math.max(0, ...floors)
  const made: Cell[] = []
  const add = (row: number, at: number, value: number, from: number, to: number): void => {
    const floor = row >= 0 ? (floors[row] ?? widest) : widest
    made.push({
      row,
      column: at,
      value,
      from,
      to,
      smallest: floor,
      isPrimary: value > 0 && (value < floor || hiddenRows.includes(row)),
      isTotal: row < 0 || at < 0,
    })
  }
  const sums = Array.from({ length: width }, (_, at) => cells.reduce((sum, line) => sum + (line[at] ?? 0), 0))
  cells.forEach((line, row) => {
    line.forEach((value, at) => {
      // In a table of one line the sums across it are the cells themselves: no constraint, and no secret.
      if (isLine) add(row, at, value, totalRow, column(width))
      else add(row, at, value, row, column(at))
    })
    if (!isLine)
      add(
        row,
        -1,
        line.reduce((sum, value) => sum + value, 0),
        column(width),
        row,
      )
  })
  if (!isLine)
    sums.forEach((sum, at) => {
      add(-1, at, sum, column(at), totalRow)
    })
  if (isLine)
    add(
      -1,
      -1,
      sums.reduce((sum, value) => sum + value, 0),
      column(width),
      totalRow,
    )
  else
    add(
      -1,
      -1,
      sums.reduce((sum, value) => sum + value, 0),
      totalRow,
      column(width),
    )
  return made
}

function published(table: PeopleTable, all: readonly Cell[], hidden: ReadonlySet<Cell>): SafeTable {
  const byPlace = new Map(all.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  const width = table.cells[0]?.length ?? 0
  const isColumn = width < 2
  const isLine = isColumn || table.cells.length < 2
  // The sum of the line itself is the total; a sum across it is its one cell.
  const place = (row: number, column: number): string => {
    if (!isLine || (row < 0 && column < 0)) return `${row} ${column}`
    if (isColumn && row < 0) return '-1 -1'
    if (!isColumn && column < 0) return '-1 -1'
    return `${Math.max(0, row)} ${Math.max(0, column)}`
  }
  const shown = (row: number, column: number): Shown => {
    const cell = byPlace.get(place(row, column))
    if (!cell) return { value: 0 }
    if (!hidden.has(cell)) return { value: cell.value }
    return { suppressed: cell.isPrimary ? 'primary' : 'secondary' }
  }
  const list = [...hidden]
  return {
    cells: table.cells.map((line, row) => line.map((_, column) => shown(row, column))),
    rowTotals: table.cells.map((_, row) => shown(row, -1)),
    columnTotals: Array.from({ length: width }, (_, column) => shown(-1, column)),
    total: shown(-1, -1),
    hiddenSum: list.reduce((sum, cell) => sum + (cell.isTotal ? 0 : cell.value), 0),
    // A maximum flow for each hidden cell: only for who asks.
    get audit() {
      const edges = edgesOf(list)
      return list
        .map((cell, index) => {
          const interval = intervalOf(edges, index)
          return { row: cell.row, column: cell.column, ...interval, isProtected: isSafe(cell, interval) }
        })
        .sort((a, b) => a.row - b.row || a.column - b.column)
    },
  }
}
