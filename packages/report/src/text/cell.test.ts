import type { Cell } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { cellView } from './cell.js'

const show = (cell: Cell, language: 'fi' | 'sv' | 'en'): string => {
  const { passage, detail } = cellView(cell, language)
  return (
    passage.text.replaceAll('\u00A0', '_') +
    (detail === undefined ? '' : ` (${detail.replaceAll('\u00A0', '_')})`)
  )
}

describe('what a cell says', () => {
  it.each<[Cell, string, string]>([
    ['Kemi', 'Kemi', 'Kemi'],
    [1234.5, '1_234,5', '1,234.5'],
    [null, '–', '–'],
    [{ text: { fi: 'Kemi', en: 'Kemi town' } }, 'Kemi', 'Kemi town'],
    [{ text: {} }, 'ei tietoa', 'unknown'],
    [{ count: 176665 }, '176_665', '176,665'],
    [{ cents: -123456 }, '−1_234,56_€', '−€1,234.56'],
    [{ numerator: 35, denominator: 88 }, '35_/ 88 (39,8_%)', '35_/ 88 (39.8%)'],
    [{ numerator: 1, denominator: 4, unknown: 2 }, '1_/ 4 (25_%; ei tietoa_2)', '1_/ 4 (25%; unknown_2)'],
    [{ numerator: 0, denominator: 0 }, '0_/ 0', '0_/ 0'],
    [{ decimal: 97.65, digits: 1, unit: '%' }, '97,7_%', '97.7%'],
    [{ decimal: 3, digits: 2, unit: 'htv' }, '3,00_htv', '3.00_htv'],
    [{ date: '2021-10-05' }, '5.10.2021', '5_Oct_2021'],
    [{ date: '31.4.2020' }, '31.4.2020', '31.4.2020'],
    [
      { period: true, from: '2020-08-01', to: '2022-10-31' },
      '1.8.2020–31.10.2022',
      '1_Aug_2020_– 31_Oct_2022',
    ],
    [{ period: true, from: '2023-01-01' }, '1.1.2023–', 'from 1_Jan_2023'],
    [{ period: true, to: '2022-12-31' }, '–31.12.2022', 'until 31_Dec_2022'],
    [{ period: true }, 'ei rajattu', 'no limits'],
    [{ unknown: true }, 'ei tietoa', 'unknown'],
    [{ suppressed: 'primary' }, 'peitetty', 'suppressed'],
    [{ atLeast: 158, atMost: 475 }, 'vähintään_158, enintään_475', 'at least_158, at most_475'],
    [{ atLeast: 100, unit: 'cents' }, 'vähintään_1,00_€', 'at least_€1.00'],
  ])('%j', (cell, fi, en) => {
    expect(show(cell, 'fi')).toBe(fi)
    expect(show(cell, 'en')).toBe(en)
  })

  it('is Swedish too', () => {
    expect(show({ suppressed: 'primary' }, 'sv')).toBe('dold')
    expect(show({ unknown: true }, 'sv')).toBe('uppgift saknas')
    expect(show({ cents: 123456 }, 'sv')).toBe('1_234,56_€')
  })

  it('keeps the language of a passage', () => {
    expect(cellView({ text: 'Aanaar', lang: 'smn' }, 'fi').passage).toEqual({
      text: 'Aanaar',
      language: 'smn',
      fallback: false,
    })
    expect(cellView({ text: { sv: 'Torneå' } }, 'en').passage).toEqual({
      text: 'Torneå',
      language: 'sv',
      fallback: true,
    })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('takes the number %d for unknown', (n) => {
    for (const cell of [n, { count: n }, { cents: n }, { decimal: n, digits: 1 }, { atLeast: n }] as const) {
      expect(cellView(cell, 'en').sort).toBe('unknown')
    }
  })
})
