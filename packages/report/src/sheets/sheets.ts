import type { Block, KeyFigureBlock, TableBlock } from '@sotekit/core'
import type { Report, ReportLanguage } from '../report.js'
import { plain } from '../text/passage.js'
import { word } from '../text/words.js'
import { keyFigureTable, tableTwin, withRemarks } from '../twin/twin.js'
import { type CellFacets, type Facet, facets, facetsOf, type SheetValue } from './facets.js'

/** A table as a sheet takes it: one row of headers, then values. */
export interface Sheet {
  readonly title: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly SheetValue[])[]
  /** How many of the last rows are totals. */
  readonly totals: number
  readonly note: string
  readonly sources: string
}

/** Every table of a report, pictures as their tables, and the key figures as one where the first of them stands. */
export function sheetsOf(report: Report, language: ReportLanguage): readonly Sheet[] {
  const figures = report.blocks.filter((block) => block.block === 'key-figure')
  return report.blocks.flatMap((block) => {
    const table = tableOf(block, figures, language)
    return table ? [sheetOf(table, language)] : []
  })
}

function tableOf(
  block: Block,
  figures: readonly KeyFigureBlock[],
  language: ReportLanguage,
): TableBlock | undefined {
  if (block.block === 'key-figure') return block === figures[0] ? keyFigureTable(figures) : undefined
  const table = tableTwin(block, language)
  return table && withRemarks(table, block)
}

function sheetOf(block: TableBlock, language: ReportLanguage): Sheet {
  const totals = block.totals ?? []
  const rows = [...block.rows, ...totals].map((row) =>
    block.columns.map((_, at) => facetsOf(at < row.length ? row[at] : undefined, language)),
  )
  const columns = block.columns.map(({ title }, at) =>
    columnOf(
      plain(title, language),
      rows.flatMap((row) => row[at] ?? []),
      language,
    ),
  )
  return {
    title: plain(block.title, language),
    headers: columns.flatMap(({ headers }) => headers),
    rows: rows.map((_, row) => columns.flatMap(({ values }) => values[row] ?? [])),
    totals: totals.length,
    note: block.note === undefined ? '' : plain(block.note, language),
    sources: (block.citations ?? [])
      .map(({ source, edition, locator }) => [source, edition, locator].filter(Boolean).join(' '))
      .join('; '),
  }
}

/** A column of a report as the columns that its cells need. */
function columnOf(title: string, cells: readonly CellFacets[], language: ReportLanguage) {
  const units = new Set(cells.flatMap(({ values: { unit } }) => (unit?.type === 'text' ? unit.text : [])))
  const [unit] = units
  const used = facets.filter(
    (facet) => cells.some(({ values }) => values[facet]) && !(facet === 'unit' && units.size === 1),
  )
  const shown: readonly Facet[] = used.length > 0 ? used : ['value']
  const [main] = shown
  return {
    headers: shown.map((facet) =>
      header(title, facet, facet === 'value' && units.size === 1 ? unit : undefined, language),
    ),
    values: cells.map(({ values, word: instead }) =>
      shown.map((facet): SheetValue => {
        const value = values[facet]
        if (value) return value
        return instead !== undefined && facet === main ? { type: 'text', text: instead } : { type: 'empty' }
      }),
    ),
  }
}

function header(title: string, facet: Facet, unit: string | undefined, language: ReportLanguage): string {
  const more = facet === 'value' ? unit : word(facet, language).toLowerCase()
  return more === undefined ? title : title === '' ? more : `${title} (${more})`
}
