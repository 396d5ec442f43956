import type { TileMapBlock } from '@sotekit/core'
import { cellView } from '../text/cell.js'
import { markOf } from '../twin/matrix.js'
import { type Context, words } from './context.js'
import { legendHtml, symbolHtml } from './legend.js'
import { html, type Markup } from './markup.js'
import { remarks } from './remarks.js'
import { mostColumns, mostRows } from './style/places.js'
import { valueHtml } from './table.js'
import { twinHtml } from './twin.js'

type Tile = TileMapBlock['tiles'][number]

/** A map of equal tiles, each with name, symbol and words; a list to those who listen. */
export function tileMapHtml(block: TileMapBlock, context: Context): Markup {
  const { id, marks } = block
  const title = context.anchor(`${id ?? 'map'}-title`)
  const tiles = placed(block.tiles)
  const columns = Math.max(1, ...tiles.map(({ column }) => column))
  const map =
    tiles.length > 0 &&
    html`<ul class="tiles columns-${columns}">
${tiles.map((tile) => tileHtml(tile, block, context))}</ul>
${legendHtml(marks, false, context)}`
  return html`<figure class="block"${id !== undefined && html` id="${context.anchor(id)}"`} aria-labelledby="${title}">
<figcaption class="caption" id="${title}">${words(block.title, context)}</figcaption>
${map}${remarks(block, context)}${twinHtml({ ...block, id: undefined, note: undefined }, context)}</figure>\n`
}

function tileHtml(
  { column, id: municipality, row, mark: id, title, value }: Tile,
  block: TileMapBlock,
  context: Context,
): Markup {
  const mark = markOf(block.marks, id)
  const shown = value === undefined ? undefined : cellView(value, context.language)
  const name = words(title, context)
  const address = context.link?.({ kind: 'municipality', id: municipality })
  return html`<li class="${mark.tone} column-${column} row-${row}">${symbolHtml(mark, context)} <span class="name">${address === undefined ? name : html`<a href="${address}">${name}</a>`}</span>${
    shown && html` <span class="value">${valueHtml(shown, context)}</span>`
  }</li>\n`
}

/** Tiles by row and column from 1; none where they cannot be placed, and the table alone tells. */
function placed(tiles: readonly Tile[]): readonly Tile[] {
  const left = Math.min(...tiles.map(({ column }) => column))
  const top = Math.min(...tiles.map(({ row }) => row))
  const moved = tiles.map((tile) => ({ ...tile, column: tile.column - left + 1, row: tile.row - top + 1 }))
  const fits = ({ column, row }: Tile): boolean =>
    Number.isInteger(column) && Number.isInteger(row) && column <= mostColumns && row <= mostRows
  const places = new Set(moved.map(({ column, row }) => `${column} ${row}`))
  if (!moved.every(fits) || places.size < moved.length) return []
  return moved.sort((a, b) => a.row - b.row || a.column - b.column)
}
