import type { MatrixBlock, TableBlock } from '@sotekit/core'
import { word } from '../text/words.js'
import { markOf, matrixCell, matrixRemarks, missingSymbol } from '../twin/matrix.js'
import { type Context, words } from './context.js'
import { legendHtml, symbolHtml } from './legend.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'
import { frame } from './table.js'
import { shownTable } from './twin.js'

/** So many columns have room for words beside the symbols; more of them are turned upright. */
const roomyColumns = 6

/** A matrix as a table of symbols, each with its words for those who listen. */
export function matrixHtml(block: MatrixBlock, context: Context): Markup {
  const { id, columns, rows, marks } = block
  const caption = context.anchor(`${id ?? 'matrix'}-caption`)
  const roomy = columns.length <= roomyColumns
  const missing = rows.some((row) => columns.some((column) => !matrixCell(row, column.id)))
  const remarked = roomy ? undefined : matrixRemarks(block)
  const head = columns.map(({ title }) => html`<th scope="col"><span>${words(title, context)}</span></th>`)
  const corner =
    block.rowTitle === undefined
      ? html`<td></td>`
      : html`<th scope="col">${words(block.rowTitle, context)}</th>`
  const body = rows.map(
    (row) =>
      html`<tr><th scope="row">${words(row.title, context)}</th>${columns.map((column) => cell(row, column.id, block, roomy, context))}</tr>\n`,
  )
  return html`<div class="block"${id !== undefined && html` id="${context.anchor(id)}"`}>
${frame(
  caption,
  html`<table class="matrix${!roomy && ' turned'}">
<caption id="${caption}">${words(block.title, context)}</caption>
<thead><tr>${corner}${head}</tr></thead>
<tbody>
${body}</tbody>
</table>`,
)}${legendHtml(marks, missing, context)}${remarks(block, context)}${remarked && remarksTable(remarked, block, context)}</div>\n`
}

function cell(
  row: MatrixBlock['rows'][number],
  column: string,
  block: MatrixBlock,
  roomy: boolean,
  context: Context,
): Markup {
  const found = matrixCell(row, column)
  if (!found) {
    const none = word('unknown', context.language)
    return html`<td class="unknown"><span class="symbol" aria-hidden="true">${missingSymbol(block.marks)}</span> <span class="sr">${none}</span></td>`
  }
  const mark = markOf(block.marks, found.mark)
  const text =
    found.text !== undefined &&
    html` <small${!roomy && html` class="sr"`}>${words(found.text, context)}</small>`
  return html`<td class="${mark.tone}">${symbolHtml(mark, context)}${text}</td>`
}

function remarksTable(table: TableBlock, block: MatrixBlock, context: Context): Markup {
  return shownTable({ ...table, title: block.title }, context, word('remarks', context.language))
}
