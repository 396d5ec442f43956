import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { letterProblems, sameName, samiCompare, samiCriteria, searchKey, sortOrder } from '../index.js'
import { modelled } from '../testing.js'

/* Letters only: no words of a language are made up here. */
const LETTERS = 'áčđŋšŧžâäåõǥǧǩʒǯʹ'

describe('letters', () => {
  it('are kept through a dataset, composed and not', () => {
    for (const text of [LETTERS, LETTERS.toUpperCase(), LETTERS.normalize('NFD')]) {
      const { dataset, diagnostics } = sotekit({ plugins: [samiCriteria()] }).load([
        modelled('area', 'a', { name: { fi: 'Alue', sms: text }, type: 'region' }),
      ])
      expect(dataset.areas.get('a')?.name.sms).toBe(text)
      expect(diagnostics).toEqual([])
    }
  })

  it('are the same by NFC and never by a stripped form', () => {
    expect(sameName(LETTERS, LETTERS.normalize('NFD'))).toBe(true)
    for (const [a, b] of [
      ['č', 'c'],
      ['đ', 'd'],
      ['ŋ', 'n'],
      ['á', 'a'],
      ['ǥ', 'g'],
      ['ʒ', 'z'],
    ] as const) {
      expect(sameName(a, b)).toBe(false)
      expect(samiCompare('fi')(a, b)).not.toBe(0)
      expect(searchKey(a)).toBe(b)
    }
  })

  it('no letter of the alphabets is reported', () => {
    for (const language of ['se', 'smn', 'sms'] as const)
      expect(letterProblems(LETTERS + LETTERS.toUpperCase(), language)).toEqual([])
  })

  it.each(['\u02bc', '\u00b4', "'", '\u02ca', '\u2019', '\u2032'])('the wrong Skolt mark %s', (mark) => {
    expect(letterProblems(`a${mark}a`, 'sms')).toMatchObject([{ type: 'skolt-mark', meant: '\u02b9' }])
    expect(letterProblems(`a ${mark}`, 'sms')).toEqual([])
  })

  it.each([
    ['Ð', 'Đ'],
    ['ð', 'đ'],
    ['Ɖ', 'Đ'],
    ['η', 'ŋ'],
  ])('the look-alike %s', (found, meant) => {
    expect(letterProblems(found, 'se')).toMatchObject([{ type: 'look-alike', meant }])
  })
})

describe('sorting', () => {
  const sorted = (language: 'se' | 'smn' | 'sms' | 'fi', text: string): string =>
    [...text].sort(samiCompare(language)).join('')

  it('follows each language', () => {
    expect(new Intl.Collator('se').resolvedOptions().locale).toBe('se')
    expect(new Intl.Collator('smn').resolvedOptions().locale).toBe('smn')
    expect(sorted('se', 'čcdđaâázžåäöõ')).toBe('aâácčdđzžåäöõ')
    expect(sorted('smn', 'áöäåza')).toBe('azåäáö')
    expect(sorted('fi', 'öäåzžʒa')).toBe('azžʒåäö')
  })

  it('says that Skolt Sámi borrows an order', () => {
    expect(sortOrder('sms')).toEqual({ locale: 'se', own: false })
    expect(sorted('sms', 'äaåz')).toBe('azåä')
  })
})
