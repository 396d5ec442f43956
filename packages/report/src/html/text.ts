import type { KeyFigureBlock, TextBlock } from '@sotekit/core'
import { cellView, unknownCount } from '../text/cell.js'
import { word } from '../text/words.js'
import { type Context, words } from './context.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'
import { valueHtml } from './table.js'

/** A paragraph, a list, or both. */
export function textHtml(block: TextBlock, context: Context): Markup {
  const { id, text, items = [] } = block
  return html`<div class="text"${id !== undefined && html` id="${context.anchor(id)}"`}>
${text !== undefined && html`<p>${words(text, context)}</p>\n`}${
  items.length > 0 && html`<ul>\n${items.map((item) => html`<li>${words(item, context)}</li>\n`)}</ul>\n`
}${remarks(block, context)}</div>\n`
}

/** Figures that follow one another, side by side. */
export function keyFiguresHtml(blocks: readonly KeyFigureBlock[], context: Context): Markup {
  return html`<dl class="figures">\n${blocks.map((block) => keyFigure(block, context))}</dl>\n`
}

function keyFigure(block: KeyFigureBlock, context: Context): Markup {
  const { id, label, value } = block
  const count = unknownCount(block, context.language)
  const view = cellView(value, context.language)
  return html`<div${id !== undefined && html` id="${context.anchor(id)}"`}>
<dt>${words(label, context)}</dt>
<dd class="figure ${view.sort}">${valueHtml(view, context)}</dd>
${count !== undefined && html`<dd class="note">${word('unknown', context.language)}: ${count}</dd>\n`}${
  block.note !== undefined && html`<dd class="note">${words(block.note, context)}</dd>\n`
}${block.citations?.length && html`<dd>${remarks({ citations: block.citations }, context)}</dd>\n`}</div>\n`
}
