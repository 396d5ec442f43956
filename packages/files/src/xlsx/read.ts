import type { Diagnostic, Place } from '@sotekit/core'
import { nothingRead, type Reading } from '../records/reading.js'
import { readTable } from '../table/read.js'
import type { Row } from '../table/row.js'
import { lastAtMost } from '../text/lines.js'
import type { FieldTypes } from '../text/located.js'
import { join } from '../text/pointer.js'
import {
  badWorkbook,
  externalParts,
  formulas,
  hiddenCells,
  mergedCells,
  moreOddCells,
  oddCell,
} from './findings.js'
import type { SheetEntry } from './parts.js'
import { cellReference } from './reference.js'
import type { SheetContent, SheetRow } from './sheet.js'
import { openWorkbook } from './workbook.js'

/** Findings of one sort that are told of one sheet. */
const MOST_TOLD = 20

/** Reads an Excel workbook: each sheet's name is a kind. Sheets whose names start with `_` are passed over. */
export function readXlsx(file: string, bytes: Uint8Array, types: FieldTypes | undefined): Reading {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return nothingRead([badWorkbook(file, opened.problem, opened.part)])
  const { sheets, external } = opened.workbook
  const read = sheets
    .filter(({ name, content }) => !name.startsWith('_') && content.rows.length > 0)
    .map((sheet) => sheetReading(file, sheet, types))
  const starts: number[] = []
  let count = 0
  for (const reading of read) {
    starts.push(count)
    count += reading.records.length
  }
  const find = (index: number): readonly [Reading | undefined, number] => {
    const at = lastAtMost(starts, index)
    return [read[at], index - (starts[at] ?? 0)]
  }
  return {
    records: read.flatMap((reading) => reading.records),
    pointer: (index) => {
      const [reading, at] = find(index)
      return reading?.pointer(at) ?? ''
    },
    place: (index, pointer, part) => {
      const [reading, at] = find(index)
      return reading?.place(at, pointer, part) ?? { file, pointer }
    },
    diagnostics: [
      ...(external.length > 0 ? [externalParts(file, external.length)] : []),
      ...read.flatMap((reading) => reading.diagnostics),
    ],
  }
}

type Sheet = SheetEntry & { readonly content: SheetContent }

function sheetReading(file: string, sheet: Sheet, types: FieldTypes | undefined): Reading {
  const { name, content } = sheet
  const place = (row: number, column: number, pointer: string): Place => ({
    file,
    sheet: name,
    cell: cellReference(row, column),
    pointer,
  })
  const [header, ...rows] = content.rows.map(tableRow)
  const reading = readTable(
    { kind: name, header, rows, mark: ',', typed: true, prefix: join('', name), place },
    types,
  )
  return {
    ...reading,
    diagnostics: [...oddities(sheet, place), ...reading.diagnostics],
  }
}

const tableRow = ({ row, columns, cells }: SheetRow): Row => ({
  cells,
  columns,
  length: (columns.at(-1) ?? -1) + 1,
  at: row,
})

function oddities(
  { content, hidden }: Sheet,
  place: (row: number, column: number, pointer: string) => Place,
): readonly Diagnostic[] {
  const plain = content.oddities.filter(({ oddity }) => oddity === 'formula')
  const [formula] = plain
  const told = content.oddities.flatMap(({ oddity, at, text }) =>
    oddity === 'formula' ? [] : [{ oddity, at, text }],
  )
  const next = told[MOST_TOLD]
  return [
    ...(hidden || content.hidden ? [hiddenCells(place(0, 0, ''))] : []),
    ...(formula ? [formulas(place(formula.at.row, formula.at.column, ''), plain.length)] : []),
    ...told
      .slice(0, MOST_TOLD)
      .map(({ oddity, at, text }) => oddCell(oddity, place(at.row, at.column, ''), text)),
    ...(next ? [moreOddCells(place(next.at.row, next.at.column, ''), told.length - MOST_TOLD)] : []),
    ...content.merged.slice(0, MOST_TOLD).map((range) => ({
      ...mergedCells({ ...place(0, 0, ''), cell: range.split(':')[0] ?? range }, range),
    })),
  ]
}
