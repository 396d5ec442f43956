import type { SourcesBlock } from '@sotekit/core'
import { webAddress } from '../text/address.js'
import { type Context, words } from './context.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'

/** The sources, each with an anchor that citations lead to. */
export function sourcesHtml(block: SourcesBlock, context: Context): Markup {
  const title = context.anchor(`${block.id ?? 'sources'}-title`)
  return html`<div class="sources block" role="group" aria-labelledby="${title}"${
    block.id !== undefined && html` id="${context.anchor(block.id)}"`
  }>
<p class="caption" id="${title}">${words(block.title, context)}</p>
<dl>
${block.sources.map((source) => sourceHtml(source, context))}</dl>
${remarks(block, context)}</div>\n`
}

function sourceHtml(source: SourcesBlock['sources'][number], context: Context): Markup {
  const { id, title, detail, url } = source
  const address = url === undefined ? undefined : webAddress(url)
  const anchor = context.sources.get(id)
  const name = words(title, context)
  return html`<div${anchor !== undefined && html` id="${anchor}"`}><dt>${id}</dt><dd>${
    address === undefined ? name : html`<a href="${address}" rel="noreferrer">${name}</a>`
  }${detail !== undefined && html`<br><span class="note">${words(detail, context)}</span>`}${
    url !== undefined && html`<br><span class="url">${url}</span>`
  }</dd></div>\n`
}
