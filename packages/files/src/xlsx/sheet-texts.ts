import type { Cell } from '../table/cell.js'
import { cellReference } from './reference.js'
import { openWorkbook } from './workbook.js'

/**
 * What a sheet of a workbook shows (Finnish: taulukkolehti).
 *
 * @example
 * ```ts
 * import { type SheetText, sheetTexts, writeFiles } from '@sotekit/files'
 *
 * const [file] = writeFiles([{ kind: 'area', id: 'lappi' }], { format: 'xlsx' }).files
 * const sheet: SheetText | undefined = sheetTexts(file!.bytes)[0]
 * sheet?.name // → 'area'
 * ```
 */
export interface SheetText {
  /** The sheet's name, as places give it. */
  readonly name: string
  /** Rows that hold something, from the top. */
  readonly rows: readonly SheetTextRow[]
}

/**
 * A row of a {@link SheetText}.
 *
 * @example
 * ```ts
 * import type { SheetTextRow } from '@sotekit/files'
 *
 * const row: SheetTextRow = { number: 2, cells: [{ cell: 'A2', column: 0, text: 'lappi' }] }
 * row.cells[0]?.text // → 'lappi'
 * ```
 */
export interface SheetTextRow {
  /** The row's number, from 1, as the sheet shows it. */
  readonly number: number
  /** Cells that hold something, from the left: place (`B5`), number of the column from 0, and content. */
  readonly cells: readonly { readonly cell: string; readonly column: number; readonly text: string }[]
}

/**
 * What the cells of a workbook hold, as texts: to show a finding beside the cells around it (Finnish:
 * taulukon solut). Dates are ISO dates, numbers have a decimal point, formulas give their saved result. A workbook
 * that cannot be read has no sheets; {@link parseFiles} tells why.
 *
 * @example
 * ```ts
 * import { sheetTexts, writeFiles } from '@sotekit/files'
 *
 * const [file] = writeFiles([{ kind: 'area', id: 'lappi', name: { fi: 'Lappi' } }], { format: 'xlsx' }).files
 * sheetTexts(file!.bytes)[0]?.rows[1]?.cells.map(({ cell, text }) => `${cell} ${text}`) // → ['A2 lappi', 'B2 Lappi']
 * sheetTexts(new Uint8Array()) // → []
 * ```
 */
export function sheetTexts(bytes: Uint8Array): readonly SheetText[] {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return []
  return opened.workbook.sheets.map(({ name, content }) => ({
    name,
    rows: content.rows.map(({ row, columns, cells }) => ({
      number: row + 1,
      cells: cells.map((cell, i) => {
        const column = columns[i] ?? 0
        return { cell: cellReference(row, column), column, text: cellText(cell) }
      }),
    })),
  }))
}

function cellText(cell: Cell): string {
  if (cell.type === 'text') return cell.text
  if (cell.type === 'date') return cell.date
  return (cell.type === 'number' ? cell.shown : undefined) ?? String(cell.value)
}
