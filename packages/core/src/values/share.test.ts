import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShare, percentOfShare, percentWrittenAsShare, readPercent, shareOfPercent } from './share.js'

describe('share and percent', () => {
  it('move the decimal point and nothing else', () => {
    expect(percentOfShare(0.07)).toBe(7)
    expect(percentOfShare(0.29)).toBe(29)
    expect(shareOfPercent(3.83)).toBe(0.0383)
    expect(shareOfPercent(1e-7)).toBe(1e-9)
    expect(shareOfPercent(100)).toBe(1)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
        const percent = n / 10_000
        expect(percentOfShare(shareOfPercent(percent))).toBe(percent)
      }),
    )
  })

  it('are told apart', () => {
    expect([0, 0.8, 1].every(isShare)).toBe(true)
    expect([-0.1, 1.01, Number.NaN, '0.8', null].some(isShare)).toBe(false)
    expect(percentWrittenAsShare(80)).toBe(0.8)
    expect(percentWrittenAsShare(1)).toBeUndefined()
    expect(percentWrittenAsShare(101)).toBeUndefined()
    expect(percentWrittenAsShare(Number.NaN)).toBeUndefined()
  })

  it('refuse what is not finite', () => expect(() => shareOfPercent(Number.NaN)).toThrow(RangeError))
})

describe('readPercent', () => {
  it.each([
    ['52 %', { numerator: 52, denominator: 100 }],
    ['3,83\u00A0%', { numerator: 383, denominator: 10000 }],
    ['−0,5 %', { numerator: -5, denominator: 1000 }],
    ['80 prosenttia', { numerator: 80, denominator: 100 }],
    ['52', undefined],
    ['%', undefined],
    ['1.234 %', undefined],
    ['noin 5 %', undefined],
    ['0,12345678901234567 %', undefined],
    [`${'9'.repeat(30)} %`, undefined],
  ])('%j → %j', (text, expected) => expect(readPercent(text)).toEqual(expected))
})
