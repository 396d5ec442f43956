import type { Cell, MatrixBlock, MatrixCell, MatrixMark, TableBlock } from '@sotekit/core'
import { label } from '../text/words.js'

/** A mark by its id; one that is not declared speaks for itself. */
export function markOf(marks: readonly MatrixMark[], id: string): MatrixMark {
  return marks.find((mark) => mark.id === id) ?? { id, symbol: id, text: id, tone: 'unknown' }
}

/** The symbol that stands for a missing cell: none that a mark has. */
export function missingSymbol(marks: readonly MatrixMark[]): string {
  return marks.some(({ symbol }) => symbol === '?') ? '··' : '?'
}

/** The cell of a column, if the row has one of its own. */
export function matrixCell(row: MatrixBlock['rows'][number], column: string): MatrixCell | undefined {
  return Object.hasOwn(row.cells, column) ? row.cells[column] : undefined
}

/** The words beside the marks of a matrix, one row for each cell that has some; `undefined` if none has. */
export function matrixRemarks(block: MatrixBlock): TableBlock | undefined {
  const rows = block.rows.flatMap((row) =>
    block.columns.flatMap(({ id, title }): readonly (readonly Cell[])[] => {
      const cell = matrixCell(row, id)
      if (cell?.text === undefined) return []
      return [
        [
          { text: row.title },
          { text: title },
          { text: markOf(block.marks, cell.mark).text },
          { text: cell.text },
        ],
      ]
    }),
  )
  if (rows.length === 0) return undefined
  return {
    block: 'table',
    title: label('remarks'),
    columns: [
      { title: block.rowTitle ?? '' },
      { title: '' },
      { title: label('mark') },
      { title: label('remarks') },
    ],
    rows,
  }
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
