import type { Block } from '@sotekit/core'
import { sotekit } from '@sotekit/core'
import { type Report, renderCsv, renderHtml, renderJson, renderMarkdown, renderXlsx } from '@sotekit/report'
import { describe, expect, it } from 'vitest'
import { type ParticipationOptions, participation } from '../index.js'
import { area, measure, municipality, organisation, own, programme, type Rec } from '../testing.js'

const around: readonly Rec[] = [
  area,
  programme,
  measure('m1'),
  municipality('001'),
  municipality('002'),
  organisation('town', 'municipality'),
  organisation('care'),
]
const event = (id: string, date: string, count: number, more: Rec = {}): Rec =>
  own('event', id, {
    title: { en: `Event ${id}` },
    type: 'workshop',
    date,
    channel: 'on-site',
    programmes: ['p'],
    attendance: { of: 'participations', count },
    ...more,
  })

function blocksOf(
  records: readonly Rec[],
  audience: 'public' | 'internal',
  options: ParticipationOptions = {},
): readonly Block[] {
  const kit = sotekit({ plugins: [participation(options)] })
  const { dataset } = kit.load({ records, settings: { area: 'land' } })
  const { blocks, diagnostics } = kit.report(dataset, 'participation', { language: 'en', audience })
  expect(diagnostics).toEqual([])
  return blocks
}

const bytesAsText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** A report in every format, as one text. */
async function everyFormat(blocks: readonly Block[]): Promise<string> {
  const report: Report = { title: 'Report', language: 'en', blocks }
  const csv = renderCsv(report)
  const xlsx = await renderXlsx(report)
  const { unzipSync } = await import('fflate')
  const sheets = Object.values(unzipSync(xlsx)).map(bytesAsText)
  return [
    renderHtml(report),
    renderMarkdown(report),
    typeof renderJson(report) === 'string'
      ? (renderJson(report) as string)
      : JSON.stringify(renderJson(report)),
    JSON.stringify(csv, (_, value: unknown) => (value instanceof Uint8Array ? bytesAsText(value) : value)),
    ...sheets,
  ].join('\n')
}

describe('people in a public report', () => {
  // Numbers that nothing else in the report can be; with 1000 as the smallest number these are small.
  const secret = [
    event('a', '2020-06-01', 7919),
    event('b', '2020-06-02', 733, { groups: [{ group: { en: 'residents' }, count: 691 }] }),
    event('c', '2020-06-03', 6151),
    own('trainees', 't', {
      title: { en: 'Methods' },
      programme: 'p',
      municipality: '001',
      places: [
        { organisation: 'town', count: 557 },
        { organisation: 'care', count: 7103 },
      ],
    }),
  ]
  const hidden = ['733', '691', '557', '6151', '7103']

  it('are not there where they are few, in any format', async () => {
    const text = await everyFormat(blocksOf([...around, ...secret], 'public', { smallest: 1000 }))
    for (const number of hidden) expect(text).not.toMatch(new RegExp(`(?<![0-9a-f])${number}(?![0-9a-f])`))
    // The figures that would give them away are not there either.
    const blocks = JSON.stringify(blocksOf([...around, ...secret], 'public', { smallest: 1000 }))
    expect(blocks).toContain('"suppressed":"primary"')
    expect(blocks).toContain('"suppressed":"secondary"')
  })

  it('are there in an internal report', () => {
    const blocks = JSON.stringify(blocksOf([...around, ...secret], 'internal', { smallest: 1000 }))
    for (const number of hidden) expect(blocks).toContain(number)
  })

  it('of a sensitive event are hidden below ten', () => {
    const records = [event('a', '2020-06-01', 8, { sensitive: true }), event('b', '2020-06-02', 800)]
    expect(JSON.stringify(blocksOf([...around, ...records], 'public'))).not.toContain('"count":8}')
    expect(JSON.stringify(blocksOf([...around, ...records], 'internal'))).toContain('"count":8}')
  })
})

describe('a report', () => {
  it('as of a day does not change when later records are added', () => {
    const asOf = '2020-12-31'
    const before = [
      ...around,
      event('a', '2020-06-01', 40),
      own('involvement', 'i', {
        municipalities: ['001'],
        programme: 'p',
        status: 'yes',
        statedOn: '2020-05-01',
      }),
      own('commitment', 'c', {
        title: { en: 'Commitment' },
        programme: 'p',
        municipalities: ['001'],
        due: '2020-10-01',
        state: 'fulfilled',
        fulfilledOn: '2021-02-01',
      }),
    ]
    const later = [
      event('z', '2021-06-01', 70),
      own('involvement', 'z', {
        municipalities: ['002'],
        programme: 'p',
        status: 'yes',
        statedOn: '2021-05-01',
      }),
      own('claim', 'z', {
        municipality: '001',
        claim: 'need',
        programme: 'p',
        measures: ['m1'],
        statedOn: '2021-05-01',
      }),
      own('commitment', 'z', {
        title: { en: 'Later' },
        programme: 'p',
        municipalities: ['001'],
        state: 'open',
        statedOn: '2021-05-01',
      }),
    ]
    const summary = (records: readonly Rec[]): unknown => blocksOf(records, 'public', { asOf })
    expect(summary([...before, ...later])).toEqual(summary(before))
  })

  it('shows names with markup as text', () => {
    const blocks = blocksOf(
      [...around, event('a', '2020-06-01', 40, { title: { en: '<script>alert(1)</script>' } })],
      'public',
    )
    const html = renderHtml({ title: 'Report', language: 'en', blocks })
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script')
  })

  it('keeps the order of chapters, with anchors that are unique', () => {
    const blocks = blocksOf([...around, event('a', '2020-06-01', 40)], 'public')
    const chapters = blocks.flatMap((block) =>
      block.block === 'heading' && block.level === 2 && typeof block.text === 'object' && 'en' in block.text
        ? Number.parseInt(String(block.text.en), 10)
        : [],
    )
    expect(chapters.filter((chapter) => !Number.isNaN(chapter))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    const anchors = blocks.flatMap(({ id }) => id ?? [])
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  it('of nothing is empty', () => {
    expect(blocksOf(around, 'public')).toEqual([])
  })
})
