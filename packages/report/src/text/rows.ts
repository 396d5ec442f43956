import type { Cell, TableBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { type CellView, cellView } from './cell.js'

type Rows = readonly (readonly CellView[])[]

/** What the cells of a table say; each row has as many as there are columns. */
export function tableViews(
  block: TableBlock,
  language: ReportLanguage,
): { readonly rows: Rows; readonly totals: Rows } {
  const views = (row: readonly Cell[]) => block.columns.map((_, at) => cellView(row[at], language))
  return { rows: block.rows.map(views), totals: (block.totals ?? []).map(views) }
}

/** Whether a column's cells stand at the end: numbers do, unless the column says otherwise. */
export function columnEnds(block: TableBlock, rows: Rows): readonly boolean[] {
  return block.columns.map(({ align }, at) => {
    if (align !== undefined || at === 0) return align === 'end'
    const sorts = new Set(rows.map((row) => row[at]?.sort))
    return sorts.has('number') && !sorts.has('text')
  })
}
