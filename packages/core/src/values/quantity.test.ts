import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from './format-number.js'
import { readQuantity } from './quantity.js'

describe('readQuantity', () => {
  it.each([
    ['7 449', { type: 'number', value: 7449 }],
    ['178\u00A0000', { type: 'number', value: 178000 }],
    ['97,7 %', { type: 'number', value: 97.7, unit: '%' }],
    ['97,7\u00A0%', { type: 'number', value: 97.7, unit: '%' }],
    ['34%', { type: 'number', value: 34, unit: '%' }],
    ['+13 %', { type: 'number', value: 13, unit: '%' }],
    ['−5 %', { type: 'number', value: -5, unit: '%' }],
    ['25,0 htv', { type: 'number', value: 25, unit: 'htv' }],
    ['0', { type: 'number', value: 0 }],
    ['noin 70 %', { type: 'number', value: 70, unit: '%', approximate: true }],
    ['n. 20 %', { type: 'number', value: 20, unit: '%', approximate: true }],
    ['< 30 %', { type: 'bound', relation: '<', value: 30, unit: '%' }],
    ['alle 30 %', { type: 'bound', relation: '<', value: 30, unit: '%' }],
    ['Alle 7 arkipäivää', { type: 'bound', relation: '<', value: 7, unit: 'arkipäivää' }],
    ['> 2 100', { type: 'bound', relation: '>', value: 2100 }],
    ['yli 2 100', { type: 'bound', relation: '>', value: 2100 }],
    ['enintään 7', { type: 'bound', relation: '≤', value: 7 }],
    ['>= 5', { type: 'bound', relation: '≥', value: 5 }],
    ['hieman yli 40 %', { type: 'bound', relation: '>', value: 40, unit: '%', approximate: true }],
    ['vajaa 40 %', { type: 'bound', relation: '<', value: 40, unit: '%', approximate: true }],
    ['10–15 %', { type: 'range', from: 10, to: 15, unit: '%' }],
    ['10 - 15 %', { type: 'range', from: 10, to: 15, unit: '%' }],
    ['noin 10–15 %', { type: 'range', from: 10, to: 15, unit: '%', approximate: true }],
    ['5,0—7,5', { type: 'range', from: 5, to: 7.5 }],
  ])('%j', (text, expected) => expect(readQuantity(text)).toEqual(expected))

  it.each([
    'toiseksi korkein',
    '1.234',
    '1.234,5',
    '1 23',
    '15–10 %',
    'yli 10–15 %',
    '10–15–20',
    '1.1.2020',
    '34 % (2018)',
    '',
    '%',
    '12345678901234567890',
  ])('leaves %j as text', (text) => expect(readQuantity(text)).toEqual({ type: 'text', text }))

  it('does not linger over prose', () => expect(readQuantity('9'.repeat(100_000)).type).toBe('text'))

  it('reads any number that is printed in Finnish', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('', ' %', ' €'), (n, unit) => {
        expect(readQuantity(formatNumber(n / 100, 'fi') + unit)).toMatchObject({
          type: 'number',
          value: n / 100,
        })
      }),
    )
  })

  it('never throws and never has a number that is none', () => {
    const scraps = fc.stringMatching(/^(noin |yli |< )?[-0-9., –%]{0,16}$/)
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), (text) => {
        const read = readQuantity(text)
        if (read.type === 'text') expect(read.text).toBe(text)
        else if (read.type === 'range') expect(read.from).toBeLessThanOrEqual(read.to)
        else expect(Number.isFinite(read.value)).toBe(true)
      }),
    )
  })
})
