import type { BlockBase, Citation } from '@sotekit/core'
import { word } from '../text/words.js'
import { type Context, words } from './context.js'
import { html, type Markup } from './markup.js'

/** What stands below a block: its note, and where its content comes from. */
export function remarks(block: BlockBase, context: Context): Markup {
  const { note, citations = [] } = block
  return html`${note !== undefined && html`<p class="note">${words(note, context)}</p>\n`}${
    citations.length > 0 && cited(citations, context)
  }`
}

function cited(citations: readonly Citation[], context: Context): Markup {
  const parts = citations.map((citation, i) => html`${i > 0 && '; '}${source(citation, context)}`)
  return html`<p class="note">${word('source', context.language)}: ${parts}</p>\n`
}

function source({ source, locator, edition }: Citation, context: Context): Markup {
  const anchor = context.sources.get(source)
  const name = anchor === undefined ? html`${source}` : html`<a href="#${anchor}">${source}</a>`
  return html`${name}${[edition, locator].filter((part) => part !== undefined).map((part) => ` ${part}`)}`
}
