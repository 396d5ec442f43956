import type { Diagnostic } from '@sotekit/core'
import type { FormRow } from '../form/rows.js'
import { cellIndexes, cellName } from '../xlsx/cells.js'
import type { FoundForm } from './find-form.js'
import { bookFinding } from './findings.js'
import { addedByFormula, type FormValue, readValue } from './values.js'

/** A row of the form as it was read. */
export interface ReadRow extends FormRow {
  /** Row of the sheet, from 0. */
  readonly row: number
  /** The label as it stands. */
  readonly printed: string
  /** One value for each period, and the total. */
  readonly values: readonly FormValue[]
  /** What stands on the category itself although its parts stand below it, by period. */
  readonly added: readonly (number | undefined)[]
}

/** Reads the rows of a form and tells what is odd about them. */
export function readRows(
  form: FoundForm,
  find: (label: string) => FormRow | undefined,
  file: string | undefined,
): { readonly rows: readonly ReadRow[]; readonly diagnostics: readonly Diagnostic[] } {
  const read = form.rows.flatMap(({ row, label }) => {
    const known = find(label)
    const one = readRow(form, row, label, known)
    // Text below the form, such as remarks, has no figures.
    return known || one.values.some(({ text }) => text !== null) ? [{ one, known }] : []
  })
  const last = read.findIndex(({ known }) => known?.figure === 'grant')
  const rows = last < 0 ? read : read.slice(0, last + 1)
  return {
    rows: rows.map(({ one }) => one),
    diagnostics: [
      ...rows.flatMap(({ one, known }) => oddities(form, one, known !== undefined, file)),
      ...mergedCells(form, rows, file),
    ],
  }
}

function readRow(form: FoundForm, row: number, label: string, known: FormRow | undefined): ReadRow {
  const cells = [...form.columns, form.totalColumn].map((column) =>
    form.sheet.cells.get(cellName(row, column)),
  )
  return {
    ...(known ?? { key: `row-${row + 1}`, label, category: 'other-costs' }),
    row,
    printed: label.trim(),
    values: cells.map(readValue),
    added: cells.map(addedByFormula),
  }
}

function oddities(
  { sheet, labelColumn, columns, totalColumn }: FoundForm,
  { row, printed, values }: ReadRow,
  isKnown: boolean,
  file: string | undefined,
): readonly Diagnostic[] {
  const at = (column: number) => ({ file, sheet: sheet.name, row, column })
  const label = { label: printed }
  return [
    ...(isKnown ? [] : [bookFinding('unknown-form-row', at(labelColumn), label)]),
    ...(sheet.hiddenRows.has(row) ? [bookFinding('hidden-form-row', at(labelColumn), label)] : []),
    ...values.flatMap(({ isText, text }, i) =>
      isText ? [bookFinding('number-as-text', at(columns[i] ?? totalColumn), { text: text ?? '' })] : [],
    ),
  ]
}

/** Merged cells among the figures; a merged heading does no harm. */
function mergedCells(
  { sheet, labelColumn }: FoundForm,
  rows: readonly { readonly one: ReadRow }[],
  file: string | undefined,
): readonly Diagnostic[] {
  return sheet.merged.flatMap((cells) => {
    const at = cellIndexes(cells.split(':')[0] ?? '')
    if (!at || at.column <= labelColumn || !rows.some(({ one }) => one.row === at.row)) return []
    return [bookFinding('merged-cells', { file, sheet: sheet.name, ...at }, { cells })]
  })
}
