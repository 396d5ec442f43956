import type { CalendarDate, LanguageTag, LocalizedText, Period, Quantity } from '@sotekit/core'
import { type Arbitrary, array, constant, constantFrom, integer, oneof, record, string } from 'fast-check'

/** Field by field, without objects that have no prototype: records come from JSON, which has none of those. */
export const plain = { noNullPrototype: true } as const

/** Ids that a careless program takes for something else. */
const HOSTILE = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '0', '-1', 'null']

const FIRST = 'abcdefghijklmnopqrstuvwxyz'
const REST = `${FIRST}0123456789-`

export const id: Arbitrary<string> = oneof(
  {
    weight: 12,
    arbitrary: record(
      { first: constantFrom(...FIRST), rest: string({ unit: constantFrom(...REST), maxLength: 8 }) },
      plain,
    ).map(({ first, rest }) => first + rest),
  },
  { weight: 1, arbitrary: constantFrom(...HOSTILE) },
)

export const municipalityCode: Arbitrary<string> = integer({ min: 1, max: 999 }).map((code) =>
  String(code).padStart(3, '0'),
)

const WORDS =
  'ohjaus neuvonta tuki hoito kuntoutus palvelu verkosto arviointi kehittäminen työ perhe lapsi nuori vanhus'.split(
    ' ',
  )

const words: Arbitrary<string> = array(constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) =>
  list.join(' '),
)

/** Any text that is not blank: mostly words, sometimes whatever a keyboard and Unicode allow. */
export const text: Arbitrary<string> = oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: constantFrom('"', "'", '<b>', '{name}', '%s', '=1+1', 'a\nb', 'ÅÄÖ', '–', '\u202e'),
  },
).filter((value) => value.trim() !== '')

export const localized: Arbitrary<LocalizedText> = oneof(
  { weight: 4, arbitrary: record({ fi: text }, plain) },
  {
    weight: 1,
    arbitrary: record({ fi: text, sv: text, en: text, se: text }, { ...plain, requiredKeys: ['sv'] }),
  },
)

/** Days between two years, both with all of their days that every month has. */
export function dates(firstYear: number, lastYear: number): Arbitrary<CalendarDate> {
  return record(
    {
      year: integer({ min: firstYear, max: lastYear }),
      month: integer({ min: 1, max: 12 }),
      day: integer({ min: 1, max: 28 }),
    },
    plain,
  ).map(({ year, month, day }) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'))
}

export const date: Arbitrary<CalendarDate> = dates(2015, 2030)

/** A period within the years of {@link date}; either end may be open. */
export const period: Arbitrary<Period> = oneof(
  record({ a: date, b: date }, plain).map(({ a, b }) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  record({ from: date }, plain),
  record({ to: date }, plain),
)

/** A period of something that its like refer to: all of these meet. */
export const commonPeriod: Arbitrary<Period> = record(
  { from: dates(2015, 2020), to: dates(2021, 2030) },
  { ...plain, requiredKeys: ['from'] },
)

/** Validity of something that others refer to: it began before they did and has not ended. */
export const longValidity: Arbitrary<Period> = record({ from: dates(1990, 2010) }, plain)

export const language: Arbitrary<LanguageTag> = constantFrom('fi', 'sv', 'se', 'smn', 'sms', 'en')

export const languages: Arbitrary<readonly LanguageTag[]> = array(language, { maxLength: 3 })

export const amount: Arbitrary<number> = integer({ min: 0, max: 100_000 })

export const quantity: Arbitrary<Quantity> = oneof(
  record({ type: constant('number'), value: amount }, plain),
  record({ type: constant('bound'), relation: constantFrom('<', '≤', '>', '≥'), value: amount }, plain),
  record({ low: amount, more: amount }, plain).map(({ low, more }) => ({
    type: 'range' as const,
    from: low,
    to: low + more,
  })),
  record({ type: constant('text'), text }, plain),
)

export const statuteNumber: Arbitrary<string> = record(
  { number: integer({ min: 1, max: 1500 }), year: integer({ min: 1900, max: 2030 }) },
  plain,
).map(({ number, year }) => `${number}/${year}`)
