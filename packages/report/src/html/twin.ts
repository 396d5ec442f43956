import type { Block, TableBlock } from '@sotekit/core'
import { plain } from '../text/passage.js'
import { word } from '../text/words.js'
import { tableTwin } from '../twin/twin.js'
import type { Context } from './context.js'
import { html, type Markup } from './markup.js'
import { tableHtml } from './table.js'

const fewRows = 8

/** The table beside a picture: in sight where it is short, behind a click where it is long; in print too, save what tiles say. */
export function twinHtml(block: Block, context: Context): Markup {
  const table = tableTwin(block, context.language)
  return table ? shownTable(table, context) : html``
}

export function shownTable(
  table: TableBlock,
  context: Context,
  name: string = word('asTable', context.language),
): Markup {
  const title = `${plain(table.title, context.language)} (${name.toLowerCase()})`
  const content = tableHtml({ ...table, title }, context)
  if (table.rows.length <= fewRows) return content
  return html`<details class="twin"><summary>${name}</summary>
${content}</details>\n`
}
