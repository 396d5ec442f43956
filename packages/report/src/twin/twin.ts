import type { Block, KeyFigureBlock, TableBlock } from '@sotekit/core'
import type { ReportLanguage } from '../report.js'
import { label } from '../text/words.js'
import { barsTable } from './bars.js'
import { chainTable } from './chain.js'
import { diagnosticsTable } from './diagnostics.js'
import { matrixTable } from './matrix.js'
import { tileMapTable } from './tile-map.js'
import { timelineTable } from './timeline.js'

/** A block as a table: what a picture shows, in rows. Headings and texts have none. */
export function tableTwin(block: Block, language: ReportLanguage): TableBlock | undefined {
  switch (block.block) {
    case 'table':
      return block
    case 'matrix':
      return matrixTable(block)
    case 'bars':
      return barsTable(block, language)
    case 'timeline':
      return timelineTable(block)
    case 'tile-map':
      return tileMapTable(block)
    case 'chain':
      return chainTable(block, language)
    case 'diagnostics':
      return diagnosticsTable(block, language)
    case 'sources':
      return {
        block: 'table',
        title: block.title,
        columns: [label('id'), label('title'), label('detail'), label('address')].map((title) => ({ title })),
        rows: block.sources.map(({ id, title, detail, url }) => [
          id,
          { text: title },
          detail === undefined ? null : { text: detail },
          url ?? null,
        ]),
      }
    default:
      return undefined
  }
}

/** Key figures as one table. */
export function keyFigureTable(blocks: readonly KeyFigureBlock[]): TableBlock {
  const unknown = blocks.some((block) => block.unknown)
  const note = blocks.some((block) => block.note !== undefined)
  return {
    block: 'table',
    title: label('keyFigures'),
    columns: [
      { title: label('figure') },
      { title: label('value'), align: 'end' },
      ...(unknown ? [{ title: label('unknownCount'), align: 'end' as const }] : []),
      ...(note ? [{ title: label('note') }] : []),
    ],
    rows: blocks.map((block) => [
      { text: block.label },
      block.value,
      ...(unknown ? [block.unknown === undefined ? null : { count: block.unknown }] : []),
      ...(note ? [block.note === undefined ? null : { text: block.note }] : []),
    ]),
  }
}

/** What stands below a twin is what stands below its block. */
export function withRemarks(table: TableBlock, block: Block): TableBlock {
  const { note, citations } = block
  return { ...table, ...(note === undefined ? {} : { note }), ...(citations ? { citations } : {}) }
}
