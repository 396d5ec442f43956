import type { Cell, MatrixBlock, MatrixCell, MatrixMark, TableBlock } from '@sotekit/core'

/** A mark by its id; one that is not declared speaks for itself. */
export function markOf(marks: readonly MatrixMark[], id: string): MatrixMark {
  return marks.find((mark) => mark.id === id) ?? { id, symbol: '?', text: id, tone: 'unknown' }
}

/** The cell of a column, if the row has one of its own. */
export function matrixCell(row: MatrixBlock['rows'][number], column: string): MatrixCell | undefined {
  return Object.hasOwn(row.cells, column) ? row.cells[column] : undefined
}

export function matrixTable(block: MatrixBlock): TableBlock {
  return {
    block: 'table',
    title: block.title,
    columns: [{ title: block.rowTitle ?? '' }, ...block.columns.map(({ title }) => ({ title }))],
    rows: block.rows.map((row) => [
      { text: row.title },
      ...block.columns.map(({ id }): Cell => {
        const cell = matrixCell(row, id)
        if (!cell) return { unknown: true }
        const { text } = markOf(block.marks, cell.mark)
        return cell.text === undefined ? { text } : { text, note: cell.text }
      }),
    ]),
  }
}
