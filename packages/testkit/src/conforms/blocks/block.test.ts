import { type Block, sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrary } from '../../index.js'
import { blockFaults } from './block.js'
import { markupIn } from './markup.js'

const heading: Block = { block: 'heading', level: 1, text: { fi: 'Osa', en: 'Part' } }
const mark = { id: 'yes', symbol: '●', text: { fi: 'kyllä', en: 'yes' }, tone: 'good' } as const
const title = { fi: 'Otsikko', en: 'Title' }

const sound: readonly Block[] = [
  heading,
  { block: 'text', items: ['yksi', { fi: 'kaksi' }], note: 'huomio', id: 'items' },
  { block: 'key-figure', label: title, value: { numerator: 1, denominator: 3, unknown: 1 } },
  {
    block: 'table',
    title,
    columns: [{ title }, { title, align: 'end' }],
    rows: [
      ['Posio', { cents: 100 }],
      [{ text: title, lang: 'fi' }, { unknown: true }],
      [null, { suppressed: 'primary' }],
      [1, { date: '2021-01-01' }],
      ['x', { period: true, from: '2021-01-01' }],
      ['y', { decimal: 1.5, digits: 1 }],
    ],
    totals: [['all', { atLeast: 3, unit: 'count' }]],
  },
  {
    block: 'matrix',
    title,
    columns: [{ id: 'c', title }],
    rows: [{ id: 'r', title, cells: { c: { mark: 'yes' } } }],
    marks: [mark],
  },
  { block: 'bars', title, series: [{ id: 's', title }], bars: [{ title, values: [null] }], unit: 'count' },
  { block: 'timeline', title, items: [{ title, from: '2021-01-01', tone: 'bad' }] },
  {
    block: 'tile-map',
    title,
    tiles: [{ id: '614', title, column: 0, row: 1, mark: 'yes' }],
    marks: [mark],
  },
  { block: 'sources', title, sources: [{ id: 's', title }], citations: [{ source: 's', verified: false }] },
]

describe('blocks', () => {
  it('that are sound have no faults', () => {
    expect(blockFaults(sound)).toEqual([])
    expect(blockFaults([])).toEqual([])
  })

  it("of core's own report are sound, whatever the dataset", () => {
    const kit = sotekit()
    fc.assert(
      fc.property(arbitrary.dataset(), (records) => {
        expect(blockFaults(kit.report(kit.load(records).dataset, 'core').blocks)).toEqual([])
      }),
    )
  })

  const faults: readonly (readonly [unknown, string | RegExp])[] = [
    [{ block: 'headline' }, /^block\/1 is not a block \(heading, text, .*\): \{"block":"headline"\}$/],
    ['text', /^block\/1 is not a block/],
    [{ block: 'constructor' }, /^block\/1 is not a block/],
    [{ block: 'heading', level: 4, text: 'x' }, 'block/1/level is not one of 1, 2, 3: 4'],
    [{ block: 'heading', level: 2 }, 'block/1 has no "text"'],
    [{ block: 'text', html: '<b>' }, 'block/1 has "html", which no such block has'],
    [
      { block: 'text', text: { de: 'Titel' } },
      'block/1/text is not a text, or a text by language: {"de":"Titel"}',
    ],
    [{ block: 'key-figure', label: 'x', value: { euros: 1 } }, 'block/1/value is not a cell: {"euros":1}'],
    [
      { block: 'key-figure', label: 'x', value: { cents: 0.5 } },
      'block/1/value/cents is not a whole number: 0.5',
    ],
    [{ block: 'key-figure', label: 'x', value: Number.NaN }, 'block/1/value is not a number: null'],
    [
      { block: 'key-figure', label: 'x', value: { date: '1.1.2021' } },
      'block/1/value/date is not a date (YYYY-MM-DD): "1.1.2021"',
    ],
    [{ block: 'table', title, columns: [], rows: [['x']] }, 'block/1/rows/0 has 1 cells, not 0'],
    [
      { block: 'bars', title, series: [], bars: [{ title, values: [1] }], unit: 'count' },
      'block/1/bars/0 has 1 cells, not 0',
    ],
    [
      {
        block: 'matrix',
        title,
        columns: [],
        rows: [{ id: 'r', title, cells: { c: { mark: 'no' } } }],
        marks: [],
      },
      'block/1 uses the mark "no", which is not among its marks',
    ],
    [heading, 'the report has more than one heading of level 1'],
  ]
  it.each(faults)('%j', (block, fault) => {
    const [first] = blockFaults([heading, block])
    if (typeof fault === 'string') expect(first).toBe(fault)
    else expect(first).toMatch(fault)
  })

  it('must be a list that begins with a heading, with ids of their own', () => {
    expect(blockFaults({})).toEqual(['block is not a list'])
    expect(blockFaults([{ block: 'text', text: 'x' }])).toEqual([
      'the report does not begin with a heading of level 1',
    ])
    const twice = { block: 'text', text: 'x', id: 'a' }
    expect(blockFaults([heading, twice, twice])).toEqual(['the id "a" is there twice'])
  })
})

describe('markup', () => {
  it('is told, unless it stands in the data or is none', () => {
    const texts = ['<b>5</b> &amp; &#160;', 'alle < 30 %, a<b, S&S, <3']
    expect(markupIn(texts, '[]').map((one) => /"(.*)"/.exec(one)?.[1])).toEqual([
      '<b>',
      '</b>',
      '&amp;',
      '&#160;',
    ])
    expect(markupIn(['nimi "<b>"'], JSON.stringify([{ name: '<b>' }]))).toEqual([])
  })
})
