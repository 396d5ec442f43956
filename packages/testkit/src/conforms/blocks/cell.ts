import { isCalendarDate, isLanguageTag } from '@sotekit/core'
import { either, fields, isObject, oneOf, type Shape, such } from './shape.js'

export const string: Shape = such('a text', (value) => typeof value === 'string')
export const count: Shape = such('a count', (value) => Number.isSafeInteger(value) && Number(value) >= 0)
const integer: Shape = such('a whole number', Number.isSafeInteger)
export const number: Shape = such('a number', Number.isFinite)
export const date: Shape = such('a date (YYYY-MM-DD)', (value) => isCalendarDate(value as string))
const language: Shape = such('a language tag', isLanguageTag)

/** A text: plain, or by language. */
export const text: Shape = such(
  'a text, or a text by language',
  (value) =>
    typeof value === 'string' ||
    (isObject(value) &&
      Object.keys(value).length > 0 &&
      Object.entries(value).every(([tag, words]) => isLanguageTag(tag) && isWords(words))),
)

const isWords = (words: unknown): boolean => words === undefined || typeof words === 'string'

/** Shapes of cells by the field that tells them apart; a share comes before counts of its parts. */
const CELLS: readonly (readonly [string, Shape])[] = [
  ['text', fields({ text }, { lang: language, note: text })],
  ['count', fields({ count: integer }, { note: text })],
  ['cents', fields({ cents: integer }, { note: text })],
  ['numerator', fields({ numerator: count, denominator: count }, { unknown: count })],
  ['decimal', fields({ decimal: number, digits: count }, { unit: string })],
  ['date', fields({ date })],
  ['period', fields({ period: oneOf(true) }, { from: date, to: date })],
  ['unknown', fields({ unknown: oneOf(true) }, { note: text })],
  ['suppressed', fields({ suppressed: oneOf('primary', 'secondary') })],
  ['atLeast', fields({ atLeast: number }, { atMost: number, unit: oneOf('cents', 'count') })],
]

export const cell: Shape = either('a cell', (value) => {
  if (value === null) return such('empty', () => true)
  if (typeof value === 'string') return string
  if (typeof value === 'number') return number
  return isObject(value) ? CELLS.find(([key]) => Object.hasOwn(value, key))?.[1] : undefined
})
