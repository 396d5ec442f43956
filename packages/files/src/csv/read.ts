import type { Diagnostic } from '@sotekit/core'
import { finding } from '../diagnostics/finding.js'
import { emptyFile } from '../records/findings.js'
import { nothingRead, type Reading } from '../records/reading.js'
import type { Cell } from '../table/cell.js'
import { readTable } from '../table/read.js'
import type { Row } from '../table/row.js'
import { decodeText } from '../text/decode.js'
import type { FieldTypes } from '../text/located.js'
import { placesIn } from '../text/range.js'
import { reusable } from '../text/reusable.js'
import { dialectOf } from './dialect.js'
import { type CsvQuoteError, type CsvRow, cellSpans, csvRows } from './rows.js'

/** Errors of quotes that are told one by one. */
const MOST_TOLD = 20

/** Reads CSV: the file's name is the kind, its first line names columns, each further line is a record. */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  text: string,
  types: FieldTypes | undefined,
): Reading {
  const source = reusable(() => {
    const decoded = decodeText(bytes)
    const again = decoded.ok ? decoded.text : ''
    return { text: again, places: placesIn(file, again) }
  })
  if (text.trim() === '') return nothingRead([emptyFile({ file, line: 1, column: 1, pointer: '' })])
  const dialect = dialectOf(text)
  const errors: CsvQuoteError[] = []
  const rows = csvRows(text, dialect.delimiter, dialect.start, (error) => errors.push(error))
  const header = rows.next().value as CsvRow | undefined
  const reading = readTable(
    {
      kind: kindOf(file),
      header: header && cellsOf(header),
      rows: tableRows(rows),
      mark: dialect.mark,
      typed: false,
      prefix: '',
      place: (at, column, pointer) => {
        const { text: all, places } = source()
        const spans = cellSpans(all, dialect.delimiter, at)
        const [start, end] = spans[Math.min(column, spans.length - 1)] ?? [at, at]
        return places(start, end, pointer)
      },
    },
    types,
  )
  const { places } = errors.length > 0 ? source() : { places: undefined }
  const quotes = errors
    .slice(0, MOST_TOLD)
    .flatMap((error) => (places ? quoteFinding(error, places(error.offset, error.offset + 1, '')) : []))
  return { ...reading, diagnostics: [...quotes, ...reading.diagnostics] }
}

function* tableRows(rows: Iterable<CsvRow>): Generator<Row> {
  for (const row of rows) yield cellsOf(row)
}

function cellsOf({ cells: texts, start }: CsvRow): Row {
  const cells: Cell[] = []
  const columns: number[] = []
  for (const [i, text] of texts.entries())
    if (text !== '') {
      cells.push({ type: 'text', text })
      columns.push(i)
    }
  return { cells, columns, length: texts.length, at: start }
}

/** A file's name without folder and ending: `data/municipality.csv` holds municipalities. */
export function kindOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

function quoteFinding({ problem }: CsvQuoteError, at: ReturnType<ReturnType<typeof placesIn>>): Diagnostic {
  return finding({
    code: 'files/csv-quote',
    severity: 'error',
    at,
    message:
      problem === 'unclosed'
        ? {
            en: 'a quote opens here and is not closed; it was taken for a plain character',
            fi: 'tästä alkavaa lainausta ei suljeta; lainausmerkki luettiin tavallisena merkkinä',
          }
        : {
            en: 'there is text after the closing quote; a quote inside a text is written twice ("")',
            fi: 'sulkevan lainausmerkin jälkeen on tekstiä; tekstin sisällä lainausmerkki kirjoitetaan kahdesti ("")',
          },
    received: '"',
  })
}
