import type { BarsBlock } from '@sotekit/core'
import { columnEnds, tableViews } from '../text/rows.js'
import { type BarPart, barScale } from '../text/scale.js'
import { barsTable } from '../twin/bars.js'
import { type Context, words } from './context.js'
import { html, type Markup } from './markup.js'
import { seriesFill } from './patterns.js'
import { remarks } from './remarks.js'
import { frame, tableClass, valueHtml } from './table.js'

/** Bars beside their figures: the picture and its table are one, so that both are always there. */
export function barsHtml(block: BarsBlock, context: Context): Markup {
  const caption = context.anchor(`${block.id ?? 'bars'}-caption`)
  const table = barsTable(block, context.language)
  const { rows } = tableViews(table, context.language)
  const ends = columnEnds(table, rows)
  const scale = barScale(block)
  const head = table.columns
    .slice(1)
    .map(
      ({ title }, at) =>
        html`<th scope="col" class="end">${block.series.length > 1 && at < block.series.length && swatch(at)}${words(title, context)}</th>`,
    )
  const body = rows.map(
    ([name, ...values], at) =>
      html`<tr><th scope="row"><div class="chart"><span>${name && valueHtml(name, context)}</span>${bar(scale.bars[at] ?? [], scale.zero)}</div></th>${values.map(
        (view, i) => html`<td class="${view.sort}${ends[i + 1] && ' end'}">${valueHtml(view, context)}</td>`,
      )}</tr>\n`,
  )
  return html`<div class="block"${block.id !== undefined && html` id="${context.anchor(block.id)}"`}>
${frame(
  caption,
  html`<table${tableClass(table.columns.length, rows.length, 'bars')}>
<caption id="${caption}">${words(table.title, context)}</caption>
<thead><tr><td></td>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>`,
)}${remarks(block, context)}</div>\n`
}

function swatch(at: number): Markup {
  return html`<svg class="swatch" width="14" height="14" aria-hidden="true"><rect x=".5" y=".5" width="13" height="13" ${seriesFill(at)}/></svg>`
}

function bar(parts: readonly BarPart[], zero: number): Markup {
  return html`<svg class="bar" width="100%" height="22" aria-hidden="true">${parts.map(
    ({ series, from, to }) =>
      html`<rect x="${percent(from)}" y="2" width="${percent(to - from)}" height="18" ${seriesFill(series)}/>`,
  )}<line class="axis" x1="${percent(zero)}" x2="${percent(zero)}" y1="0" y2="22"/></svg>`
}

/** A share of the picture's width; the same number on every machine. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
