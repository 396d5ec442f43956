import type { MatrixMark } from '@sotekit/core'
import { word } from '../text/words.js'
import { missingSymbol } from '../twin/matrix.js'
import { type Context, words } from './context.js'
import { html, type Markup } from './markup.js'

/** A mark as a symbol that is seen, and as words that are read aloud. */
export function symbolHtml({ symbol, text }: MatrixMark, context: Context): Markup {
  return html`<span class="symbol" aria-hidden="true">${symbol}</span> <span class="sr">${words(text, context)}</span>`
}

/** What the symbols mean. */
export function legendHtml(marks: readonly MatrixMark[], missing: boolean, context: Context): Markup {
  const entry = (symbol: string, tone: MatrixMark['tone'], text: Markup) =>
    html`<li><span class="symbol ${tone}" aria-hidden="true">${symbol}</span> ${text}</li>\n`
  return html`<ul class="legend" aria-label="${word('marks', context.language)}">
${marks.map((mark) => entry(mark.symbol, mark.tone, words(mark.text, context)))}${
  missing && entry(missingSymbol(marks), 'unknown', html`${word('unknown', context.language)}`)
}</ul>\n`
}
