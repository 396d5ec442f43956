import { parseEuros } from '@sotekit/core'
import type { PrintedTable } from '../records/table.js'
import type { CellAt, TableFault, UnreadCell } from './types.js'

/** A table whose cells were read. */
export interface ReadTable {
  readonly table: PrintedTable
  /** Cents by row and column; `undefined` where nothing is printed or it cannot be read. */
  readonly values: readonly (readonly (number | undefined)[])[]
  /** The step in which figures are printed, in cents. */
  readonly step: number
  readonly unread: readonly UnreadCell[]
  readonly faults: readonly TableFault[]
  readonly totalColumn: number | undefined
}

const suffix = { euro: ' €', 'thousand-euros': ' t€', 'million-euros': ' M€' } as const
const unitCents = { euro: 100, 'thousand-euros': 100_000, 'million-euros': 100_000_000 } as const

/** Reads the cells of a table strictly: nothing is dropped or rounded. */
export function readTable(table: PrintedTable): ReadTable {
  const unit = table.unit ?? 'euro'
  const step = unitCents[unit] / 10 ** (table.decimals ?? 0)
  const totals = table.columns.flatMap((column, index) => (column.total ? [index] : []))
  const faults: TableFault[] = []
  if (totals.length > 1) faults.push({ fault: 'two-totals', pointer: `/columns/${totals[1]}`, rows: [] })
  if (!Number.isInteger(step)) faults.push({ fault: 'bad-unit', pointer: '/decimals', rows: [] })
  const unread: UnreadCell[] = []
  const values = table.rows.map((row, r) => {
    if (row.cells.length !== table.columns.length)
      faults.push({ fault: 'cell-count', pointer: `/rows/${r}/cells`, rows: [row.id] })
    return table.columns.map((_, c) => {
      const cell = row.cells[c]
      if (cell === null || cell === undefined || cell.trim() === '') return blank(table)
      const read = readCell({ row: r, column: c }, cell, suffix[unit], table.rounding === 'none' ? 1 : step)
      if (typeof read === 'number') return read
      unread.push(read)
      return undefined
    })
  })
  return { table, values, step: Number.isInteger(step) ? step : 1, unread, faults, totalColumn: totals[0] }
}

function blank({ blanks }: PrintedTable): 0 | undefined {
  return blanks === 'zero' ? 0 : undefined
}

function readCell(cell: CellAt, text: string, unit: string, step: number): number | UnreadCell {
  if (/^#[\p{L}/0-9]+[!?]?$/u.test(text.trim())) return { cell, text, problem: 'spreadsheet-error' }
  const bare = text.trim().replace(/\s*(?:€|EUR|euroa)$/i, '')
  const read = parseEuros(bare + unit)
  if (!read.ok) {
    const { problem, suggestion } = read
    return { cell, text, problem, ...(suggestion !== undefined && { suggestion }) }
  }
  return read.cents % step === 0 ? read.cents : { cell, text, problem: 'too-precise' }
}
