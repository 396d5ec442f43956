import type { Diagnostic, Place } from '@sotekit/core'
import { otherKind } from '../records/findings.js'
import { ofRecord } from '../records/of-record.js'
import type { Reading } from '../records/reading.js'
import type { FieldTypes } from '../text/located.js'
import { join } from '../text/pointer.js'
import { closeGaps, putValue } from './assemble.js'
import { type Cell, cellValue } from './cell.js'
import { type Column, type Columns, nearestColumn, readColumns } from './columns-read.js'
import { badHeader, cellFinding, listGap, noRows, rowLength, takenCell } from './findings.js'
import { type Row, shown, type Table } from './row.js'

/** Findings about cells that are told of one table; a column of another sort has one on every row. */
const MOST_TOLD = 100

/** Reads a table's rows as records. */
export function readTable(table: Table, types: FieldTypes | undefined): Reading {
  const { kind, header, prefix, place } = table
  const diagnostics: Diagnostic[] = []
  const columns = readColumns(table, types, diagnostics)
  const records: unknown[] = []
  const starts: number[] = []
  const nameless = new Set<number>()
  const tell = (made: () => Diagnostic): void =>
    void (diagnostics.length < MOST_TOLD && diagnostics.push(made()))
  for (const row of table.rows) {
    if (row.cells.length === 0) continue
    const record: Record<string, unknown> = { kind }
    readRow({ row, table, columns, pointer: join(prefix, records.length), record, nameless, tell })
    records.push(record)
    starts.push(row.at)
  }
  if (records.length === 0) diagnostics.push(noRows(place(header?.at ?? 0, 0, '')))
  return {
    records,
    pointer: (index) => join(prefix, index),
    place: (index, pointer, part) => {
      if (pointer === '/kind') return place(header?.at ?? 0, 0, prefix)
      const row = part === 'key' ? (header?.at ?? 0) : (starts[index] ?? 0)
      return place(row, nearestColumn(columns, pointer), join(prefix, index) + pointer)
    },
    diagnostics: diagnostics.map((one) => ofRow(one, records, prefix)),
  }
}

/** A finding inside a row says which record it is about. */
function ofRow(one: Diagnostic, records: readonly unknown[], prefix: string): Diagnostic {
  const index = /^\/(\d+)/.exec((one.at.pointer ?? '').slice(prefix.length))?.[1]
  return index === undefined ? one : ofRecord(one, records[Number(index)])
}

interface RowReading {
  readonly row: Row
  readonly table: Table
  readonly columns: Columns
  readonly pointer: string
  readonly record: Record<string, unknown>
  /** Columns without a name that have been told. */
  readonly nameless: Set<number>
  readonly tell: (made: () => Diagnostic) => void
}

function readRow(to: RowReading): void {
  const { row, table, columns, pointer, nameless, tell } = to
  checkLength(to)
  let lists = false
  for (const [index, cell] of row.cells.entries()) {
    const i = row.columns[index] ?? 0
    const column = columns.at.get(i)
    if (column === 'refused' || i >= columns.length) continue
    if (column) readCell(cell, i, column, to)
    else if (!nameless.has(i)) tell(() => badHeader(table.place(row.at, i, pointer), ''))
    if (!column) nameless.add(i)
    lists ||= column?.inList === true
  }
  if (lists && closeGaps(to.record)) tell(() => listGap(table.place(row.at, 0, pointer)))
}

function checkLength({
  row: { columns: used, length, at },
  table,
  columns,
  pointer,
  tell,
}: RowReading): void {
  const tooMany = (used.at(-1) ?? 0) >= columns.length
  if (!tooMany && (table.typed || length >= columns.length)) return
  const cells = tooMany ? (used.at(-1) ?? 0) + 1 : length
  tell(() => rowLength(table.place(at, Math.min(cells, columns.length), pointer), cells, columns.length))
}

function readCell(cell: Cell, i: number, column: Column, to: RowReading): void {
  const { row, table, pointer, record, tell } = to
  const { mode, type } = column
  const { value, problem } = cellValue(cell, { mode, type, mark: table.mark, typed: table.typed })
  const here = (): Place => table.place(row.at, i, pointer + column.pointer)
  if (problem) tell(() => cellFinding(problem, here(), shown(cell)))
  if (value === undefined || (column.pointer === '/kind' && value === table.kind)) return
  if (column.pointer === '/kind') tell(() => otherKind(here(), table.kind, value))
  else if (!putValue(record, column.segments, value)) tell(() => takenCell(here(), column.name))
}
