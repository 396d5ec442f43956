import type { Cell } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyBlock } from '../testing/every-block.js'
import { renderCsv } from './csv.js'

const table = (...rows: readonly (readonly Cell[])[]) =>
  ({ block: 'table', title: 'T', columns: [{ title: 'a' }, { title: 'b' }], rows }) as const
const lines = (dialect: 'excel' | 'plain', ...rows: readonly (readonly Cell[])[]) =>
  renderCsv({ title: 'R', language: 'fi', blocks: [table(...rows)] }, { dialect }).files[0]?.text.split(
    '\r\n',
  )

it('looks as agreed', async () => {
  await expect(renderCsv(everyBlock).joined.replaceAll('\r\n', '\n')).toMatchFileSnapshot(
    '../fixtures/every-block.csv',
  )
})

it('writes one file for each table, with names that any disk takes', () => {
  const { files } = renderCsv(everyBlock, { language: 'en' })
  expect(files.map(({ name }) => name)).toEqual([
    '01-key-figures.csv',
    '02-costs.csv',
    '03-municipalities.csv',
    '04-measures.csv',
    '05-phases.csv',
    '06-map.csv',
    '07-assessment.csv',
    '08-findings.csv',
    '09-sources.csv',
  ])
})

describe('numbers and texts', () => {
  it('keeps negative sums numbers, and a text that looks like one a text', () => {
    expect(lines('excel', ['-5 €', { cents: -500 }])?.[1]).toBe(`"'-5 €";-5,00`)
    expect(lines('plain', ['-5 €', { cents: -5 }])?.[1]).toBe(`"'-5 €",-0.05`)
  })

  it('writes all digits and no exponent', () => {
    expect(lines('plain', ['x', 1e21], ['y', 1.5e-7])?.slice(1)).toEqual([
      'x,1000000000000000000000',
      'y,0.00000015',
      '',
    ])
  })

  it.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx', ' =1', '\u00A0=1', '＝1', '\uFEFF=1', '\n=1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(renderCsv({ title: 'R', language: 'fi', blocks: [table([text, 1])] }).joined).toContain(
        `"'${text.replaceAll('\r', '\n')}`,
      )
    },
  )

  it('gives a field back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const harmless = `x${text.replace(/[\p{C}]/gu, '')}`
        const { joined } = renderCsv({ title: 'R', language: 'fi', blocks: [table([harmless, 1])] })
        const field = /\r\na;b\r\n("(?:[^"]|"")*"|[^;"]*);1\r\n$/.exec(joined)?.[1] ?? ''
        expect(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field).toBe(harmless)
      }),
    )
  })

  it('splits what is more than one value into columns', () => {
    expect(
      lines('plain', ['x', { numerator: 1, denominator: 4, unknown: 2 }], ['y', { unknown: true }]),
    ).toEqual(['a,b,b (kaikista),b (ei tietoa)', 'x,1,4,2', 'y,ei tietoa,,', ''])
    expect(lines('plain', ['x', { period: true, from: '2020-08-01' }], ['y', { unknown: true }])).toEqual([
      'a,b (alkaa),b (päättyy)',
      'x,2020-08-01,',
      'y,ei tietoa,',
      '',
    ])
    expect(lines('plain', ['x', { decimal: 1.5, digits: 2, unit: 'htv' }])).toEqual([
      'a,b (htv)',
      'x,1.50',
      '',
    ])
  })
})
