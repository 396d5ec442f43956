import type { TileMapBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { plain } from '../text/passage.js'
import { markOf } from '../twin/matrix.js'
import { tileMapTable } from '../twin/tile-map.js'
import { escaped, wrapped } from './escape.js'
import { tableMarkdown } from './table.js'
import { words } from './words.js'

/** A map as lists: which tiles have which mark; with its table where the tiles have values. */
export function tileMapMarkdown(block: TileMapBlock, language: ReportLanguage): string {
  const groups = new Map<string, string[]>()
  for (const { mark, title } of block.tiles) {
    const names = groups.get(mark)
    if (names) names.push(plain(title, language))
    else groups.set(mark, [plain(title, language)])
  }
  const known = block.marks.map(({ id }) => id)
  const ids = [
    ...known.filter((id) => groups.has(id)),
    ...[...groups.keys()].filter((id) => !known.includes(id)),
  ]
  const list = ids.map((id) => {
    const { symbol, text } = markOf(block.marks, id)
    const names = groups.get(id) ?? []
    const line = `${escaped(symbol)} ${words(text, language)} (${names.length}): ${names.map(escaped).join(', ')}`
    return wrapped(line, '  ', '- ')
  })
  const values = block.tiles.some(({ value }) => value !== undefined)
  const content = values
    ? tableMarkdown(tileMapTable(block), language)
    : `**${words(block.title, language)}**`
  return [content, list.join('\n')].join('\n\n')
}
