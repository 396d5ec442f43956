import type { BlockText, TableBlock } from '@sotekit/core'
import type { CellView } from '../text/cell.js'
import { columnEnds, tableViews } from '../text/rows.js'
import { type Context, marked, words } from './context.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'

/** A table with caption and headers, in a frame of its own that scrolls where the table is too wide. */
export function tableHtml(block: TableBlock, context: Context): Markup {
  const caption = context.anchor(`${block.id ?? 'table'}-caption`)
  const { rows, totals } = tableViews(block, context.language)
  const ends = columnEnds(block, [...rows, ...totals])
  const head = block.columns.map(({ title }, at) => {
    const long = rows.some((row) => (row[at]?.passage.text.length ?? 0) > longText)
    return headerHtml(title, [ends[at] && 'end', long && 'long'], context)
  })
  const rowsOf = (rows: readonly (readonly CellView[])[]) =>
    rows.map((row) => html`<tr>${row.map((view, at) => cellHtml(view, at, ends[at], context))}</tr>\n`)
  return html`<div class="block"${block.id !== undefined && html` id="${context.anchor(block.id)}"`}>
${frame(
  caption,
  html`<table${tableClass(block.columns.length, rows.length + totals.length)}>
<caption id="${caption}">${words(block.title, context)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rowsOf(rows)}</tbody>${totals.length > 0 && html`\n<tfoot>\n${rowsOf(totals)}</tfoot>`}
</table>`,
)}${remarks(block, context)}</div>\n`
}

/** A column with a text of more letters gets room for it, also on a narrow screen. */
const longText = 36

/** Short tables stay on one page, wide ones are set small in print. */
export function tableClass(columns: number, rows: number, own = ''): Markup {
  const classes = [own, rows <= 12 && 'short', columns > 7 && 'wide'].filter(Boolean).join(' ')
  return html`${classes !== '' && html` class="${classes}"`}`
}

/** A column's header; one without words is no header. */
function headerHtml(
  title: BlockText,
  classes: readonly (string | false | undefined)[],
  context: Context,
): Markup {
  if (title === '') return html`<td></td>`
  const shown = classes.filter(Boolean).join(' ')
  return html`<th scope="col"${shown !== '' && html` class="${shown}"`}>${words(title, context)}</th>`
}

/** A frame that can be reached and scrolled by keyboard. A group, since a landmark for each table would be noise. */
export function frame(labelledBy: string, content: Markup): Markup {
  return html`<div class="frame" role="group" aria-labelledby="${labelledBy}" tabindex="0">${content}</div>\n`
}

/** A cell of a table; the first of a row is the row's header. */
function cellHtml(view: CellView, at: number, end: boolean | undefined, context: Context): Markup {
  const classes = [end && 'end', view.sort !== 'text' && view.sort].filter(Boolean).join(' ')
  const attributes = html`${classes !== '' && html` class="${classes}"`}`
  const content = valueHtml(view, context)
  return at === 0
    ? html`<th scope="row"${attributes}>${content}</th>`
    : html`<td${attributes}>${content}</td>`
}

/** What a cell says, with its remark. */
export function valueHtml(view: CellView, context: Context): Markup {
  if (view.sort === 'suppressed') context.shown.add('suppressed')
  return html`${marked(view.passage, context)}${view.detail !== undefined && html` <span class="detail">(${view.detail})</span>`}${view.note && html` <small>${marked(view.note, context)}</small>`}`
}
