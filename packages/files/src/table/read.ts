import type { Diagnostic, Place } from '@sotekit/core'
import { otherKind } from '../records/findings.js'
import type { Reading } from '../records/reading.js'
import type { FieldTypes } from '../text/located.js'
import { join, pointerOf } from '../text/pointer.js'
import { closeGaps, putValue } from './assemble.js'
import { type Cell, cellValue } from './cell.js'
import { badHeader, cellFinding, doubleHeader, listGap, noRows, rowLength, takenCell } from './findings.js'
import { type ColumnMode, columnPath, schemaPath } from './header.js'
import type { DecimalMark } from './number.js'

/** A row of a table. Its cells may be fewer than the columns. */
export interface Row {
  readonly cells: readonly (Cell | undefined)[]
  /** What the file needs to find the row again: an offset or a row's number. */
  readonly at: number
}

/** A table whose first row names columns. */
export interface Table {
  readonly kind: string
  readonly header: Row | undefined
  readonly rows: Iterable<Row>
  readonly mark: DecimalMark
  /** Whether short rows are worth a word: in CSV they tell of a lost separator. */
  readonly evenRows: boolean
  readonly place: (at: number, column: number, pointer: string) => Place
}

interface Column {
  readonly name: string
  readonly segments: readonly (string | number)[]
  readonly mode: ColumnMode
  readonly type: ReturnType<FieldTypes>
  readonly pointer: string
  readonly inList: boolean
}

/** The columns by their place: `refused` where the name was told, nothing where there is no name. */
type Columns = readonly (Column | 'refused' | undefined)[]

/** Findings about cells that are told of one table; a column of another sort has one on every row. */
const MOST_TOLD = 100

/** Reads a table's rows as records. */
export function readTable(table: Table, types: FieldTypes | undefined): Reading {
  const { kind, header, place } = table
  const diagnostics: Diagnostic[] = []
  const columns = header ? readHeader(header, table, types, diagnostics) : []
  const records: unknown[] = []
  const starts: number[] = []
  const tell = (made: () => Diagnostic): void =>
    void (diagnostics.length < MOST_TOLD && diagnostics.push(made()))
  const nameless = new Set<number>()
  for (const row of table.rows) {
    if (row.cells.every(isEmpty)) continue
    const pointer = join('', records.length)
    records.push(readRow(row, table, columns, pointer, nameless, tell))
    starts.push(row.at)
  }
  if (records.length === 0) diagnostics.push(noRows(place(header?.at ?? 0, 0, '')))
  return {
    records,
    pointer: (index) => join('', index),
    place: (index, pointer, part) => {
      const whole = join('', index) + pointer
      if (pointer === '/kind') return place(header?.at ?? 0, 0, '')
      const column = nearestColumn(columns, pointer)
      return place(part === 'key' ? (header?.at ?? 0) : (starts[index] ?? 0), Math.max(column, 0), whole)
    },
    diagnostics: diagnostics.map((one) => (one.record ? one : { ...one, ...recordOf(one, records, kind) })),
  }
}

/** Kind and id of the row that a finding is about. */
function recordOf({ at }: Diagnostic, records: readonly unknown[], kind: string): Partial<Diagnostic> {
  const index = /^\/(\d+)/.exec(at.pointer ?? '')?.[1]
  const record =
    index === undefined ? undefined : (records[Number(index)] as { readonly id?: unknown } | undefined)
  return typeof record?.id === 'string' ? { record: { kind, id: record.id } } : {}
}

function readHeader(
  header: Row,
  { kind, place }: Table,
  types: FieldTypes | undefined,
  diagnostics: Diagnostic[],
): Columns {
  const seen = new Map<string, number>()
  return header.cells.map((cell, i) => {
    const name =
      cell === undefined
        ? ''
        : cell.type === 'text'
          ? cell.text.trim()
          : String('value' in cell ? cell.value : cell.date)
    if (name === '') return undefined
    const path = columnPath(name)
    const at = place(header.at, i, '')
    if (!path) {
      diagnostics.push(badHeader(at, name))
      return 'refused'
    }
    const pointer = pointerOf(path.segments)
    const first = seen.get(pointer)
    if (first !== undefined) {
      diagnostics.push(doubleHeader(at, place(header.at, first, ''), name))
      return 'refused'
    }
    seen.set(pointer, i)
    const schema = schemaPath(path.segments) + (path.mode === 'list' ? '[]' : '')
    const inList = path.segments.some((one) => typeof one === 'number')
    return { name, ...path, pointer, inList, type: types?.(kind, schema) }
  })
}

interface RowReading {
  readonly row: Row
  readonly table: Table
  readonly pointer: string
  readonly record: Record<string, unknown>
  readonly tell: (made: () => Diagnostic) => void
}

function readRow(
  row: Row,
  table: Table,
  columns: Columns,
  pointer: string,
  nameless: Set<number>,
  tell: (made: () => Diagnostic) => void,
): Record<string, unknown> {
  const record: Record<string, unknown> = { kind: table.kind }
  const to: RowReading = { row, table, pointer, record, tell }
  checkLength(columns.length, to)
  let lists = false
  for (const [i, cell] of row.cells.entries()) {
    const column = columns[i]
    if (isEmpty(cell) || i >= columns.length || column === 'refused') continue
    if (column) readCell(cell, i, column, to)
    else if (!nameless.has(i)) tell(() => badHeader(table.place(row.at, i, pointer), ''))
    if (!column) nameless.add(i)
    lists ||= column?.inList === true
  }
  if (lists && closeGaps(record)) tell(() => listGap(table.place(row.at, 0, pointer)))
  return record
}

function checkLength(columns: number, { row: { cells, at }, table, pointer, tell }: RowReading): void {
  const tooMany = cells.length > columns && cells.slice(columns).some((cell) => !isEmpty(cell))
  if (!tooMany && !(table.evenRows && cells.length < columns)) return
  tell(() => rowLength(table.place(at, Math.min(cells.length, columns), pointer), cells.length, columns))
}

function readCell(
  cell: Cell,
  i: number,
  column: Column,
  { row, table, pointer, record, tell }: RowReading,
): void {
  const { value, problem } = cellValue(cell, { mode: column.mode, type: column.type, mark: table.mark })
  const here = (): Place => table.place(row.at, i, pointer + column.pointer)
  if (problem) tell(() => cellFinding(problem, here(), shown(cell)))
  if (value === undefined || (column.pointer === '/kind' && value === table.kind)) return
  if (column.pointer === '/kind') tell(() => otherKind(here(), table.kind, value))
  else if (!putValue(record, column.segments, value)) tell(() => takenCell(here(), column.name))
}

function isEmpty(cell: Cell | undefined): cell is undefined {
  return cell === undefined || (cell.type === 'text' && cell.text === '')
}

function shown(cell: Cell): string {
  if (cell.type === 'text') return cell.text
  return cell.type === 'date' ? cell.date : String(cell.value)
}

/** The column that holds a pointer's value: its own, one above it, or the first below it. */
function nearestColumn(columns: Columns, pointer: string): number {
  for (let above = pointer; above !== ''; above = above.slice(0, above.lastIndexOf('/'))) {
    const own = columns.findIndex((column) => pointerIn(column) === above)
    if (own !== -1) return own
    const below = columns.findIndex((column) => pointerIn(column)?.startsWith(`${above}/`))
    if (below !== -1) return below
  }
  return 0
}

const pointerIn = (column: Columns[number]): string | undefined =>
  typeof column === 'object' ? column.pointer : undefined
