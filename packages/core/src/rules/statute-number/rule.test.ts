import { sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan, programme, statement } from '../../pages/examples.js'
import { readStatuteNumber } from './read.js'

describe('readStatuteNumber', () => {
  it.each([
    ['612/2021', undefined],
    ['150/1930', undefined],
    ['1326/2010', undefined],
    ['1995/253', '253/1995'],
    ['2003/1086', '1086/2003'],
    ['L 612/2021', '612/2021'],
    ['612 / 2021', '612/2021'],
    ['0612/2021', '612/2021'],
    ['612-2021', '612/2021'],
  ])('%s → %s', (text, suggestion) => {
    expect(readStatuteNumber(text)).toEqual(
      suggestion === undefined ? { ok: true } : { ok: false, suggestion },
    )
  })

  it.each(['', 'kolttalaki', '612/21', '99/12345'])('has nothing to propose for %j', (text) => {
    expect(readStatuteNumber(text)).toEqual({ ok: false })
  })

  it('takes each proper number as it is, and mends it the other way round', () => {
    const number = fc.integer({ min: 1, max: 1699 })
    const year = fc.integer({ min: 1734, max: 2099 })
    fc.assert(
      fc.property(number, year, (n, y) => {
        expect(readStatuteNumber(`${n}/${y}`)).toEqual({ ok: true })
        expect(readStatuteNumber(`${y}/${n}`)).toEqual({ ok: false, suggestion: `${n}/${y}` })
      }),
    )
  })
})

describe('statute-number', () => {
  it('is an error in the data and a warning about a document', () => {
    const { diagnostics } = sotekit().load([
      plan,
      programme({ legalBasis: { statute: '2020/13', projectKind: 'regional' } }),
      statement('said', { property: 'law', type: 'statute', value: '1995/253' }),
    ])
    const found = diagnostics.filter(({ code }) => code === 'core/statute-number')
    expect(found.map(({ severity, at, fixes }) => [severity, at.pointer, fixes[0]?.value])).toEqual([
      ['error', '/1/legalBasis/statute', '13/2020'],
      ['warning', '/2/value', '253/1995'],
    ])
  })
})
