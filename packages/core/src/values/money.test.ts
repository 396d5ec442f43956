import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, type NumberLocale } from './format-number.js'
import { formatEuros, parseEuros } from './money.js'

const cents = fc.maxSafeInteger()
const locale = fc.constantFrom<NumberLocale>('fi', 'sv', 'en')

describe('parseEuros', () => {
  it.each([
    ['1 234,56 €', 123456],
    ['1\u00A0234,56\u00A0€', 123456],
    ['1\u202F234,56\u2009€', 123456],
    ['1234,56', 123456],
    ['1234.56', 123456],
    ['1234,5', 123450],
    ['0,29', 29],
    ['19,99', 1999],
    ['0', 0],
    ['-0', 0],
    ['−5,00 €', -500],
    ['-5 €', -500],
    ['– 5 €', -500],
    ['+5', 500],
    ['€ 12', 1200],
    ['12 euroa', 1200],
    ['12 EUR', 1200],
    ['5 081 032', 508103200],
    ['67 t€', 6700000],
    ['2,676 M€', 267600000],
    ['70 milj. €', 7000000000],
    ['1,5 milj. euroa', 150000000],
    ['007', 700],
    ['90 071 992 547 409,91', 9007199254740991],
  ])('%j → %d', (text, expected) => expect(parseEuros(text)).toEqual({ ok: true, cents: expected }))

  it.each([
    ['1.234', 'ambiguous', undefined],
    ['-1.234 €', 'ambiguous', undefined],
    ['1,234', 'too-many-decimals', undefined],
    ['0.123', 'too-many-decimals', undefined],
    ['1,230', 'too-many-decimals', undefined],
    ['1234.567', 'too-many-decimals', undefined],
    ['1,234567891 M€', 'too-many-decimals', undefined],
    ['1.234,56', 'foreign-format', 123456],
    ['1,234.56', 'foreign-format', 123456],
    ['1.234.567', 'foreign-format', 123456700],
    ['1.234,567', 'foreign-format', undefined],
    ['1 23', 'grouping', undefined],
    ['12 34,00', 'grouping', undefined],
    ['1234 567', 'grouping', undefined],
    ['4.2,0', 'not-a-number', undefined],
    ['1,2,3', 'not-a-number', undefined],
    ['1,', 'not-a-number', undefined],
    [',5', 'not-a-number', undefined],
    ['', 'not-a-number', undefined],
    ['€', 'not-a-number', undefined],
    ['--5', 'not-a-number', undefined],
    ['(5)', 'not-a-number', undefined],
    ['1e3', 'not-a-number', undefined],
    ['0x10', 'not-a-number', undefined],
    ['5 USD', 'not-a-number', undefined],
    ['5 % ', 'not-a-number', undefined],
    ['#REF!', 'not-a-number', undefined],
    ['١٢', 'not-a-number', undefined],
    ['NaN', 'not-a-number', undefined],
    ['90 071 992 547 409,92', 'too-large', undefined],
    ['-90 071 992 547 409,92', 'too-large', undefined],
    ['9'.repeat(50), 'too-large', undefined],
  ])('%j: %s', (text, problem, suggestion) => {
    expect(parseEuros(text)).toEqual({
      ok: false,
      problem,
      ...(suggestion === undefined ? {} : { suggestion }),
    })
  })

  it('does not linger over prose', () => expect(parseEuros('9'.repeat(100_000)).ok).toBe(false))

  it('reads back what formatEuros writes', () => {
    fc.assert(
      fc.property(cents, (sum) => {
        for (const language of ['fi', 'sv'] as const) {
          expect(parseEuros(formatEuros(sum, language))).toEqual({ ok: true, cents: sum })
        }
        const read = parseEuros(formatEuros(sum, 'en').replace('€', ''))
        expect(read.ok ? read.cents : read.suggestion).toBe(sum)
      }),
    )
  })

  it('never throws and gives safe integers only', () => {
    const scraps = fc.stringMatching(/^[-+−0-9., €tM]{0,20}$/)
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), (text) => {
        const read = parseEuros(text)
        const value = read.ok ? read.cents : read.suggestion
        expect(value === undefined || Number.isSafeInteger(value)).toBe(true)
      }),
    )
  })
})

describe('formatEuros', () => {
  it.each([
    [123456789, 'fi', '1\u00A0234\u00A0567,89\u00A0€'],
    [123456789, 'sv', '1\u00A0234\u00A0567,89\u00A0€'],
    [123456789, 'en', '€1,234,567.89'],
    [-5, 'fi', '\u22120,05\u00A0€'],
    [-500, 'en', '\u2212€5.00'],
    [0, 'fi', '0,00\u00A0€'],
    [-0, 'fi', '0,00\u00A0€'],
  ] as const)('%d in %s', (sum, language, expected) => expect(formatEuros(sum, language)).toBe(expected))

  it('rounds to whole euros half away from zero', () => {
    const whole = (sum: number) => formatEuros(sum, 'en', { wholeEuros: true })
    expect([149, 150, 250, -149, -150, -49].map(whole)).toEqual(['€1', '€2', '€3', '−€1', '−€2', '€0'])
  })

  it('refuses what is no sum of cents', () => {
    expect(() => formatEuros(0.5, 'fi')).toThrow(RangeError)
    expect(() => formatEuros(Number.NaN, 'fi')).toThrow(RangeError)
  })
})

describe('formatNumber', () => {
  it.each([
    [1.005, 2, '1.01'],
    [13.455, 2, '13.46'],
    [13.119, 2, '13.12'],
    [-1.005, 2, '−1.01'],
    [-0.004, 2, '0.00'],
    [0.1 + 0.2, undefined, '0.30000000000000004'],
    [1e21, undefined, '1,000,000,000,000,000,000,000'],
    [1.5e-7, undefined, '0.00000015'],
    [1e-7, 3, '0.000'],
    [999.999, 1, '1,000.0'],
    [178000, undefined, '178,000'],
  ])('%d with %s decimals is %s', (n, digits, expected) =>
    expect(formatNumber(n, 'en', digits)).toBe(expected),
  )

  it('is the same as Intl for whole numbers in English', () => {
    fc.assert(
      fc.property(cents, (n) => {
        expect(formatNumber(n, 'en')).toBe(n.toLocaleString('en').replace('-', '−'))
      }),
    )
  })

  it('changes nothing but the marks between languages', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        locale,
        fc.nat(6),
        (n, language, digits) => {
          const plain = formatNumber(n, language, digits).replace(/[\u00A0]/g, '')
          const english = formatNumber(n, 'en', digits).replace(/,/g, '')
          expect(plain.replace(',', language === 'en' ? '' : '.').replaceAll(',', '')).toBe(english)
        },
      ),
    )
  })

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN, 'fi')).toThrow(RangeError)
    expect(() => formatNumber(1, 'fi', 99)).toThrow(RangeError)
  })
})
