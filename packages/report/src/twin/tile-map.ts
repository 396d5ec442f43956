import type { TableBlock, TileMapBlock } from '@sotekit/core'
import { label } from '../text/words.js'
import { markOf } from './matrix.js'

export function tileMapTable(block: TileMapBlock): TableBlock {
  const values = block.tiles.some(({ value }) => value !== undefined)
  return {
    block: 'table',
    title: block.title,
    columns: [
      { title: label('title') },
      { title: label('mark') },
      ...(values ? [{ title: label('value'), align: 'end' as const }] : []),
    ],
    rows: block.tiles.map(({ title, mark, value }) => [
      { text: title },
      { text: markOf(block.marks, mark).text },
      ...(values ? [value ?? null] : []),
    ]),
  }
}
