import type { TableBlock, TimelineBlock } from '@sotekit/core'
import { label } from '../text/words.js'

export function timelineTable(block: TimelineBlock): TableBlock {
  const lanes = block.items.some(({ lane }) => lane !== undefined)
  return {
    block: 'table',
    title: block.title,
    columns: [
      { title: label('title') },
      ...(lanes ? [{ title: label('lane') }] : []),
      { title: label('period') },
    ],
    rows: block.items.map(({ title, lane, from, to }) => [
      { text: title },
      ...(lanes ? [lane === undefined ? null : { text: lane }] : []),
      from === undefined && to === undefined ? { unknown: true } : { from, to, period: true },
    ]),
  }
}
