import type { Cell } from '@sotekit/core'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type Report, renderCsv, renderHtml, renderJson, renderMarkdown, renderXlsx } from './index.js'

// A producer of blocks that forgets to take the value out: it must not come through here either.
const leaky = {
  suppressed: 'primary',
  count: 4711,
  cents: 4711,
  atLeast: 4711,
  note: '4711',
  text: '4711',
} as Cell
const hidden = { suppressed: 'secondary', value: 4711 } as { suppressed: 'secondary' }

const report: Report = {
  title: 'Participants',
  language: 'en',
  blocks: [
    { block: 'key-figure', label: 'Clients', value: leaky },
    {
      block: 'table',
      title: 'T',
      columns: [{ title: 'a' }, { title: 'b' }],
      rows: [['x', leaky]],
      totals: [['y', leaky]],
    },
    {
      block: 'bars',
      title: 'B',
      series: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      bars: [{ title: 'x', values: [12, hidden] }],
      unit: 'count',
    },
    {
      block: 'tile-map',
      title: 'M',
      marks: [],
      tiles: [{ id: 'k', title: 'Kemi', column: 1, row: 1, mark: 'm', value: leaky }],
    },
  ],
}

it('a suppressed value comes out in no format, and neither does what would give it away', async () => {
  const sheets = Object.values(unzipSync(await renderXlsx(report))).map((bytes) => strFromU8(bytes))
  const outputs = [
    renderHtml(report),
    renderMarkdown(report),
    renderJson(report),
    renderCsv(report).joined,
    ...sheets,
  ]
  for (const output of outputs) expect(output).not.toContain('4711')
  // The sum of a bar with a hidden part is hidden too.
  expect(renderCsv(report, { dialect: 'plain' }).joined).toContain('x,12,suppressed,suppressed')
  expect(renderMarkdown(report)).toContain('Clients: **suppressed**')
  expect(JSON.parse(renderJson(report)).blocks[0].value).toEqual({ suppressed: 'primary' })
})
