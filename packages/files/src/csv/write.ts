import { columnsFor } from '../table/columns.js'
import { printNumber } from '../table/number.js'
import { writtenCell } from '../table/written-cell.js'
import type { FieldTypes } from '../text/located.js'
import { quotedCell } from './print.js'

/** Writes records of one kind as Finnish Excel reads CSV: with byte order mark, `;` and decimal commas. */
export function writeCsv(
  kind: string,
  records: readonly Readonly<Record<string, unknown>>[],
  types: FieldTypes | undefined,
): string {
  const columns = columnsFor(kind, records, types)
  const header = columns.map(({ name }) => quotedCell(name, ';'))
  const rows = records.map((record) =>
    columns.map((column) => {
      const cell = writtenCell(record, column, ',')
      if (cell === undefined) return ''
      return quotedCell(typeof cell === 'number' ? printNumber(cell, ',') : String(cell), ';')
    }),
  )
  return `\uFEFF${[header, ...rows].map((row) => `${row.join(';')}\r\n`).join('')}`
}
