import type { Place } from '@sotekit/core'
import { type InputFile, type SheetText, sheetTexts } from '@sotekit/files'
import type { SheetSource, Source, SourceLine, SourceQuery, TextSource } from '../protocol.js'

/** Characters of a line that are shown; a file may be one line of a megabyte. */
const WIDEST = 400
/** Columns on each side of a cell. */
const BESIDE = 3

/** Shows pieces of files. Remembers the lines of the file that was last asked for. */
export function sources(files: readonly InputFile[]): (query: SourceQuery) => Source {
  const byPath = new Map(files.map((file) => [file.path, file]))
  let last: {
    readonly path: string
    readonly lines?: readonly string[]
    readonly sheets?: readonly SheetText[]
  }
  return ({ at, before, after }) => {
    const file = at.file === undefined ? undefined : byPath.get(at.file)
    if (!file) return undefined
    if (last?.path !== file.path) last = /\.xlsx$/i.test(file.path) ? sheetsOf(file) : linesOf(file)
    if (last.sheets) return sheetAround(last.sheets, at, before, after)
    return last.lines && linesAround(last.lines, at, before, after)
  }
}

const sheetsOf = ({ path, bytes }: InputFile) => ({ path, sheets: sheetTexts(bytes) })
const linesOf = ({ path, bytes }: InputFile) => ({
  path,
  lines: new TextDecoder().decode(bytes).split(/\r\n|\n|\r/),
})

/** Lines around a place, with the place marked. */
export function linesAround(lines: readonly string[], at: Place, before: number, after: number): TextSource {
  const line = Math.min(at.line ?? 1, lines.length)
  const first = Math.max(1, line - before)
  const end = Math.min(lines.length, line + after)
  const shown: SourceLine[] = []
  for (let number = first; number <= end; number++) {
    shown.push({ number, parts: partsOf(lines[number - 1] ?? '', number, at) })
  }
  return { type: 'text', file: at.file ?? '', total: lines.length, lines: shown }
}

function partsOf(
  text: string,
  number: number,
  { line, column, endLine, endColumn }: Place,
): SourceLine['parts'] {
  const lastLine = endLine ?? line
  const marked = line !== undefined && column !== undefined && number >= line && number <= (lastLine ?? line)
  // A value of many lines is marked where it begins: marking all of it would mark nothing.
  if (!marked || number > line) return clipped(text, 0, 0)
  const from = column - 1
  const to = lastLine === line ? (endColumn ?? column + 1) - 1 : text.length
  return clipped(text, from, Math.max(to, from + 1))
}

/** A line in pieces: what is before the mark, the mark, and what is after it; cut where it is long. */
function clipped(text: string, from: number, to: number): SourceLine['parts'] {
  const start = from > WIDEST / 2 && text.length > WIDEST ? from - WIDEST / 2 : 0
  const end = Math.min(text.length, start + WIDEST)
  const markEnd = Math.min(to, end)
  const cut = (a: number, b: number): string => text.slice(a, b)
  const parts =
    to === 0
      ? [{ text: cut(start, end), marked: false }]
      : [
          { text: cut(start, from), marked: false },
          { text: cut(from, markEnd) || ' ', marked: true },
          { text: cut(markEnd, end), marked: false },
        ]
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...parts.filter((part) => part.text !== ''),
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ]
}

/** Cells around a place, the row with the names of columns first. */
export function sheetAround(
  sheets: readonly SheetText[],
  at: Place,
  before: number,
  after: number,
): SheetSource | undefined {
  const sheet = sheets.find(({ name }) => name === at.sheet) ?? sheets[0]
  if (!sheet) return undefined
  const where = at.sheet === undefined ? undefined : /^([A-Z]+)(\d+)$/.exec(at.cell ?? '')
  const row = Number(where?.[2] ?? 1)
  const column = where?.[1] === undefined ? 0 : columnNumber(where[1])
  const widest = Math.max(...sheet.rows.map(({ cells }) => cells.at(-1)?.column ?? 0), column, 0)
  const first = Math.max(0, column - BESIDE)
  const last = Math.min(widest, column + BESIDE)
  const columns = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, i) => first + i)])]
  const top = sheet.rows[0]?.number ?? 1
  const bottom = Math.max(sheet.rows.at(-1)?.number ?? 1, row)
  const from = Math.max(top, row - before)
  const numbers = [...new Set([top, ...range(from, Math.min(bottom, row + after))])]
  const byNumber = new Map(sheet.rows.map((one) => [one.number, one]))
  return {
    type: 'sheet',
    file: at.file ?? '',
    sheet: sheet.name,
    total: bottom,
    columns: columns.map(columnLetters),
    rows: numbers.map((number) => {
      const cells = new Map(byNumber.get(number)?.cells.map((cell) => [cell.column, cell.text]))
      return {
        number,
        cells: columns.map((one) => ({
          text: (cells.get(one) ?? '').slice(0, WIDEST),
          marked: where !== null && where !== undefined && number === row && one === column,
        })),
      }
    }),
  }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
