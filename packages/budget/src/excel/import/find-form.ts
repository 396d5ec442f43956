import { cellName } from '../xlsx/cells.js'
import type { ReadCell, ReadSheet } from '../xlsx/read.js'
import { normalized } from './labels.js'

/** Where a form stands on a sheet; rows and columns count from 0. */
export interface FoundForm {
  readonly sheet: ReadSheet
  readonly headerRow: number
  readonly labelColumn: number
  /** Columns of periods. */
  readonly columns: readonly number[]
  readonly totalColumn: number
  /** Rows below the header that have a label. */
  readonly rows: readonly { readonly row: number; readonly label: string }[]
}

/** Finds the form: a row with "Yhteensä", and below it rows that begin with a label which the form knows. */
export function findForm(
  sheets: readonly ReadSheet[],
  name: string | undefined,
  isKnown: (label: string) => boolean,
): FoundForm | undefined {
  const candidates = sheets.filter((sheet) => (name === undefined ? !sheet.isHidden : sheet.name === name))
  for (const sheet of candidates) {
    for (const total of [...sheet.cells.values()].filter(isTotalHeader)) {
      const form = formAt(sheet, total, isKnown)
      if (form) return form
    }
  }
  return undefined
}

function isTotalHeader({ type, value }: ReadCell): boolean {
  return type === 'text' && normalized(value) === 'yhteensä'
}

function formAt(
  sheet: ReadSheet,
  total: ReadCell,
  isKnown: (label: string) => boolean,
): FoundForm | undefined {
  const labelColumn = labelColumnBelow(sheet, total, isKnown)
  if (labelColumn === undefined) return undefined
  const columns: number[] = []
  for (let column = labelColumn + 1; column < total.column; column++)
    if (sheet.cells.has(cellName(total.row, column))) columns.push(column)
  const rows = [...sheet.cells.values()]
    .filter((cell) => cell.column === labelColumn && cell.row > total.row && cell.type === 'text')
    .filter(({ value }) => value.trim() !== '')
    .sort((a, b) => a.row - b.row)
    .map(({ row, value }) => ({ row, label: value }))
  return { sheet, headerRow: total.row, labelColumn, columns, totalColumn: total.column, rows }
}

function labelColumnBelow(
  sheet: ReadSheet,
  total: ReadCell,
  isKnown: (label: string) => boolean,
): number | undefined {
  const labels = [...sheet.cells.values()].filter(
    ({ row, column, type, value }) =>
      row > total.row && column < total.column && type === 'text' && isKnown(value),
  )
  return labels.length < 2 ? undefined : Math.min(...labels.map(({ column }) => column))
}
