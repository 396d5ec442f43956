import type { Cell } from '../table/cell.js'
import { serialDate } from './dates.js'
import type { CellStyle } from './parts.js'
import { type CellPosition, cellPosition } from './reference.js'
import { type Attributes, decodedText, scanXml } from './xml.js'

/** What a cell holds beside or instead of a value that can be used. */
export type CellOddity = 'formula' | 'uncached-formula' | 'external-formula' | 'error-value' | 'damaged'

/** A sheet's cells and what is odd about them. */
export interface SheetContent {
  readonly rows: readonly SheetRow[]
  readonly oddities: readonly {
    readonly oddity: CellOddity
    readonly at: CellPosition
    readonly text: string
  }[]
  /** Ranges of merged cells, such as `A1:B2`. */
  readonly merged: readonly string[]
  /** Whether rows or columns that hold something are hidden. */
  readonly hidden: boolean
}

/** A row with the cells that hold something. */
export interface SheetRow {
  readonly row: number
  readonly columns: readonly number[]
  readonly cells: readonly Cell[]
}

/** What the workbook tells of all its sheets. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly date1904: boolean
}

interface RawCell {
  readonly position: CellPosition | undefined
  readonly type: string
  readonly style: number
  formula: string | undefined
  value: string | undefined
}

interface Scan {
  readonly context: SheetContext
  readonly rows: { row: number; columns: number[]; cells: Cell[] }[]
  readonly oddities: { oddity: CellOddity; at: CellPosition; text: string }[]
  readonly merged: string[]
  hidden: boolean
  /** Where we are: cells need not say it. */
  row: number
  column: number
  cell: RawCell | undefined
  /** The element whose text comes next. */
  inside: string
  /** Readings above the letters are not part of the text. */
  inReading: boolean
}

/** Reads a sheet's XML; `undefined` if it is damaged. */
export function readSheet(xml: string, context: SheetContext): SheetContent | undefined {
  const scan: Scan = {
    context,
    rows: [],
    oddities: [],
    merged: [],
    hidden: false,
    row: -1,
    column: -1,
    cell: undefined,
    inside: '',
    inReading: false,
  }
  const problem = scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'rPh') scan.inReading = true
      scan.inside = scan.inReading ? '' : name
      opened(name, attribute, scan)
    },
    close: (name) => {
      if (name === 'rPh') scan.inReading = false
      scan.inside = ''
      if (name !== 'c' || !scan.cell) return
      closeCell(scan.cell, scan)
      scan.cell = undefined
    },
    text: (text) => {
      const { cell, inside } = scan
      if (cell && inside === 'f') cell.formula = (cell.formula ?? '') + text
      else if (cell && (inside === 'v' || inside === 't')) cell.value = (cell.value ?? '') + text
    },
  })
  const { rows, oddities, merged, hidden } = scan
  return problem ? undefined : { rows: inOrder(rows), oddities, merged, hidden }
}

function opened(name: string, attribute: Attributes, scan: Scan): void {
  if (name === 'row') {
    const given = Number(attribute('r') ?? scan.row + 2)
    scan.row = Number.isInteger(given) ? given - 1 : scan.row + 1
    scan.column = -1
  }
  if (name === 'row' || name === 'col') scan.hidden ||= /^(1|true)$/.test(attribute('hidden') ?? '')
  else if (name === 'mergeCell') scan.merged.push(attribute('ref') ?? '')
  else if (name === 'c') {
    const reference = attribute('r')
    const position =
      reference === undefined ? { row: scan.row, column: scan.column + 1 } : cellPosition(reference)
    scan.column = position?.column ?? scan.column + 1
    const style = Number(attribute('s') ?? -1)
    scan.cell = { position, type: attribute('t') ?? 'n', style, formula: undefined, value: undefined }
  } else if (name === 'f' && scan.cell) scan.cell.formula = ''
}

function closeCell({ position, type, style, formula, value }: RawCell, scan: Scan): void {
  const at = position ?? { row: Math.max(scan.row, 0), column: 0 }
  const oddity = position ? oddityOf(type, formula, value) : 'damaged'
  if (oddity) scan.oddities.push({ oddity, at, text: value ?? `=${formula ?? ''}` })
  if (value === undefined || type === 'e' || !position) return
  const cell = cellOf(type, value, scan.context.styles[style], scan.context)
  if (!cell) scan.oddities.push({ oddity: 'damaged', at, text: value })
  else if (cell.type !== 'text' || cell.text !== '') addCell(cell, at, scan)
}

function addCell(cell: Cell, { row, column }: CellPosition, { rows }: Scan): void {
  const last = rows.at(-1)
  const into = last?.row === row ? last : { row, columns: [], cells: [] }
  if (into !== last) rows.push(into)
  into.columns.push(column)
  into.cells.push(cell)
}

/** Rows by number; a row that the file gives in pieces is one row. */
function inOrder(rows: { row: number; columns: number[]; cells: Cell[] }[]): readonly SheetRow[] {
  if (rows.every((one, i) => i === 0 || one.row > (rows[i - 1]?.row ?? 0))) return rows
  const byRow = new Map<number, { row: number; columns: number[]; cells: Cell[] }>()
  for (const one of rows) {
    const same = byRow.get(one.row)
    if (same) {
      same.columns.push(...one.columns)
      same.cells.push(...one.cells)
    } else byRow.set(one.row, one)
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row)
}

function oddityOf(
  type: string,
  formula: string | undefined,
  value: string | undefined,
): CellOddity | undefined {
  if (type === 'e') return 'error-value'
  if (formula === undefined) return undefined
  if (value === undefined) return 'uncached-formula'
  // LibreOffice saves a truth value as a formula.
  if (/^(TRUE|FALSE)\(\)$/.test(formula)) return undefined
  return /\[\d+\]/.test(formula) ? 'external-formula' : 'formula'
}

/** A cell by its type; `undefined` where the file contradicts itself. */
function cellOf(
  type: string,
  value: string,
  style: CellStyle | undefined,
  context: SheetContext,
): Cell | undefined {
  if (type === 's') {
    const text = /^\d+$/.test(value.trim()) ? context.strings[Number(value)] : undefined
    return text === undefined ? undefined : { type: 'text', text }
  }
  if (type === 'str' || type === 'inlineStr') return { type: 'text', text: decodedText(value) }
  if (type === 'b') return { type: 'boolean', value: value.trim() === '1' || value.trim() === 'true' }
  if (type === 'd') return { type: 'date', date: value.trim().replace(/T00:00(:00(\.0+)?)?Z?$/, '') }
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(number)) return undefined
  const asDate = serialDate(number, context.date1904)
  if (style?.date && asDate !== undefined) return { type: 'date', date: asDate }
  const shown =
    style && style.zeros > 0 && Number.isInteger(number) && number >= 0
      ? String(number).padStart(style.zeros, '0')
      : undefined
  return { type: 'number', value: number, shown, asDate }
}
