import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { everyBlock } from '../testing/every-block.js'
import { sheetNames } from './names.js'
import { renderXlsx } from './xlsx.js'

const bytes = await renderXlsx(everyBlock, { language: 'en' })
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
)
const part = (name: string): string => parts[name] ?? ''
const strings = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text)
/** The cells of a sheet as `address: value`, texts in quotation marks. */
const cells = (sheet: number): readonly string[] =>
  [...part(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c r="(\w+)"([^>]*)><v>([^<]*)<\/v>/g)].map(
    ([, address, attributes = '', value = '']) =>
      `${address}: ${attributes.includes('t="s"') ? `"${strings[Number(value)]}"` : value}`,
  )

it('has one table per sheet, after a sheet that tells what they are', () => {
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)
  expect(names).toEqual([
    'About',
    'Key figures',
    'Costs',
    'Municipalities',
    'Measures',
    'Phases',
    'Map',
    'Assessment',
    'Findings',
    'Sources',
  ])
  expect(cells(1).join('\n')).toContain('"By the application."')
  expect(cells(1).join('\n')).toContain('"s1 1095-1097; elsewhere"')
})

it('keeps numbers numbers, sums sums and days days', () => {
  expect(cells(3).slice(0, 15)).toEqual([
    'A1: "Part"',
    'B1: "Part (note)"',
    'C1: "Sum"',
    'D1: "Sum (at least)"',
    'E1: "Time"',
    'F1: "Time (from)"',
    'G1: "Time (to)"',
    'H1: "Participants (at least)"',
    'I1: "Participants (at most)"',
    'A2: "Digi"',
    'C2: -1200.5',
    'F2: 44044',
    'G2: 44865',
    'H2: "suppressed"',
    'A3: "Hallinto"',
  ])
  expect(part('xl/styles.xml')).toContain('formatCode="#,##0.00\\ &quot;€&quot;"')
  expect(part('xl/styles.xml')).toContain('formatCode="d.m.yyyy"')
})

it('is the same whenever it is made', async () => {
  const again = await renderXlsx(everyBlock, { language: 'en' })
  expect(again).toEqual(bytes)
})

it('names sheets as Excel allows, each once', () => {
  expect(sheetNames(['Costs', 'costs', 'a/b:c', "'x'", '', 'History'])).toEqual([
    'Costs',
    'costs (2)',
    'a b c',
    'x',
    'Sheet',
    'History (2)',
  ])
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 })), (titles) => {
      const names = sheetNames(titles)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length)
      expect(
        names.filter((name) => name.length > 31 || name === '' || /[[\]:*?/\\]|^'|'$/.test(name)),
      ).toEqual([])
    }),
  )
})
