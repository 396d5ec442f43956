import { type CalendarDate, daysBetween } from '@sotekit/core'
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type CellObject } from 'write-excel-file/universal'
import type { RenderOptions, Report, ReportLanguage } from '../report.js'
import type { SheetValue } from '../sheets/facets.js'
import { type Sheet, sheetsOf } from '../sheets/sheets.js'
import { dateText } from '../text/format.js'
import { plain } from '../text/passage.js'
import { word } from '../text/words.js'
import { sheetNames } from './names.js'

/**
 * A report as a workbook (XLSX) of one table per sheet, after a first sheet that tells what they are. Numbers are
 * numbers, sums have the format `#,##0.00 "€"`, days are dates; a share is given as part and whole, a period as its
 * two days, each in a column of its own. Texts are written as texts, so that none can act as a formula. The same
 * report gives the same bytes.
 *
 * @example
 * ```ts
 * import { renderXlsx } from '@sotekit/report'
 *
 * const bytes = await renderXlsx({
 *   title: 'Lapland',
 *   language: 'en',
 *   blocks: [{ block: 'key-figure', label: 'Municipalities', value: { count: 21 } }],
 * })
 * String.fromCharCode(...bytes.slice(0, 2)) // → 'PK'
 * ```
 */
export async function renderXlsx(report: Report, options: RenderOptions = {}): Promise<Uint8Array> {
  const language = options.language ?? report.language
  const sheets = sheetsOf(report, language)
  const [own = '', ...names] = sheetNames([word('about', language), ...sheets.map(({ title }) => title)])
  const blob = await writeExcelFile(
    [
      {
        sheet: own,
        data: about(report, sheets, names, language),
        columns: [30, 60, 40, 30].map((width) => ({ width })),
      },
      ...sheets.map((sheet, at) => ({
        sheet: names[at] ?? '',
        data: [
          sheet.headers.map(bold),
          ...sheet.rows.map((row, i) => cells(row, i >= sheet.rows.length - sheet.totals)),
        ],
        columns: widths(sheet).map((width) => ({ width })),
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
      })),
    ],
    font,
  ).toBlob()
  return timeless(new Uint8Array(await blob.arrayBuffer()))
}

// Without a name, programs choose one font for plain cells and another for bold ones.
const font = { fontFamily: 'Calibri', fontSize: 11 }

/** Packs the parts anew with one fixed time, since the time of writing says nothing. */
function timeless(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 })
}

function about(report: Report, sheets: readonly Sheet[], names: readonly string[], language: ReportLanguage) {
  const fact = (name: string, value: string | undefined): CellObject[][] =>
    value === undefined ? [] : [[bold(name), text(value)]]
  return [
    ...fact(word('report', language), plain(report.title, language)),
    ...fact('', report.subtitle === undefined ? undefined : plain(report.subtitle, language)),
    ...fact(
      word('dataset', language),
      report.dataset === undefined ? undefined : plain(report.dataset, language),
    ),
    ...fact(word('asOf', language), report.asOf === undefined ? undefined : dateText(report.asOf, language)),
    [],
    (['sheet', 'title', 'note', 'source'] as const).map((name) => bold(word(name, language))),
    ...sheets.map(({ title, note, sources }, at) => [names[at] ?? '', title, note, sources].map(text)),
  ]
}

const bold = (words: string): CellObject => ({
  ...text(words),
  fontWeight: 'bold',
})

function cells(row: readonly SheetValue[], total: boolean): (CellObject | null)[] {
  return row.map((value) => {
    const cell = cellOf(value)
    return cell && total ? { ...cell, fontWeight: 'bold' as const } : cell
  })
}

function cellOf(value: SheetValue): CellObject | null {
  switch (value.type) {
    case 'empty':
      return null
    case 'text':
      return text(value.text)
    case 'number':
      return { value: value.value, type: Number, format: numberFormat(value) }
    case 'cents':
      return { value: value.cents / 100, type: Number, format: '#,##0.00\\ "€"' }
    case 'date':
      return dateCell(value.date)
  }
}

function numberFormat({
  value,
  digits,
}: {
  readonly value: number
  readonly digits?: number | undefined
}): string {
  if (digits === undefined) return Number.isInteger(value) ? '#,##0' : '#,##0.##########'
  const places = Math.max(0, Math.min(10, Math.trunc(digits) || 0))
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`
}

/** Excel's days are right from March 1900 on; earlier ones stay text. */
function dateCell(date: CalendarDate): CellObject {
  if (date < '1900-03-01') return text(date)
  return { value: daysBetween('1899-12-30', date), type: Number, format: 'd.m.yyyy' }
}

// Excel's own limit, and its way of writing characters by their number, which a text must not be taken for.
const longestText = 32_000
function text(words: string): CellObject {
  const safe = words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return {
    value: safe.length > longestText ? `${safe.slice(0, longestText)}…` : safe,
    type: String,
  }
}

function widths({ headers, rows }: Sheet): readonly number[] {
  return headers.map((header, at) => {
    const lengths = rows.map((row) => {
      const value = row[at]
      return value?.type === 'text' ? value.text.length : value?.type === 'cents' ? 16 : 11
    })
    return Math.min(60, Math.max(10, header.length + 3, ...lengths.slice(0, 1000).map((n) => n + 2)))
  })
}
