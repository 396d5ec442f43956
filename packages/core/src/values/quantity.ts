import { compact } from './compact.js'
import { numberOf, readDecimal } from './decimal.js'

/**
 * A value as an indicator or a document gives it (Finnish: arvo): one number, a bound, a range, or
 * words. Nothing is made more exact than it was printed. `unit` is as printed (`%`, `€`, `htv`).
 *
 * @example
 * ```ts
 * import type { Quantity } from '@sotekit/core'
 *
 * const waited: Quantity = { type: 'bound', relation: '<', value: 30, unit: '%' }
 * const rank: Quantity = { type: 'text', text: 'second highest' }
 * ```
 */
export type Quantity = QuantityNumber | QuantityBound | QuantityRange | QuantityText

/**
 * One number.
 *
 * @example
 * ```ts
 * import { type QuantityNumber, readQuantity } from '@sotekit/core'
 *
 * const expected: QuantityNumber = { type: 'number', value: 70, unit: '%', approximate: true }
 * readQuantity('noin 70 %') // → { type: 'number', value: 70, unit: '%', approximate: true }
 * ```
 */
export interface QuantityNumber {
  /** Says that it is one number. */
  readonly type: 'number'
  /** The number; a percentage as printed, so that `70 %` is 70. */
  readonly value: number
  /** The unit as printed. */
  readonly unit?: string | undefined
  /** Printed as "about" (noin). */
  readonly approximate?: true | undefined
}

/**
 * A number that the value is below or above.
 *
 * @example
 * ```ts
 * import { type QuantityBound, readQuantity } from '@sotekit/core'
 *
 * const expected: QuantityBound = { type: 'bound', relation: '≥', value: 5 }
 * readQuantity('vähintään 5') // → { type: 'bound', relation: '≥', value: 5 }
 * ```
 */
export interface QuantityBound {
  /** Says that it is a bound. */
  readonly type: 'bound'
  /** How the value stands to the bound: below, at most, above, at least. */
  readonly relation: '<' | '≤' | '>' | '≥'
  /** The bound itself; a percentage as printed. */
  readonly value: number
  /** The unit as printed. */
  readonly unit?: string | undefined
  /** Printed as "just above" or "just below" (reilu, vajaa). */
  readonly approximate?: true | undefined
}

/**
 * A range; both ends belong to it.
 *
 * @example
 * ```ts
 * import { type QuantityRange, readQuantity } from '@sotekit/core'
 *
 * const expected: QuantityRange = { type: 'range', from: 10, to: 15, unit: '%' }
 * readQuantity('10–15 %') // → { type: 'range', from: 10, to: 15, unit: '%' }
 * ```
 */
export interface QuantityRange {
  /** Says that it is a range. */
  readonly type: 'range'
  /** The lower end, which belongs to the range. */
  readonly from: number
  /** The upper end, which belongs to the range; at least `from`. */
  readonly to: number
  /** The unit as printed. */
  readonly unit?: string | undefined
  /** Printed as "about" (noin). */
  readonly approximate?: true | undefined
}

/**
 * Words that hold no number that could be used.
 *
 * @example
 * ```ts
 * import { type QuantityText, readQuantity } from '@sotekit/core'
 *
 * const expected: QuantityText = { type: 'text', text: 'toiseksi korkein' }
 * readQuantity('toiseksi korkein') // → { type: 'text', text: 'toiseksi korkein' }
 * ```
 */
export interface QuantityText {
  /** Says that it is words. */
  readonly type: 'text'
  /** The words as printed. */
  readonly text: string
}

type Opening = { relation?: QuantityBound['relation']; approximate?: true }

// What may stand before the number. Longer words come first where one begins another.
const openings: readonly (readonly [RegExp, Opening])[] = [
  [/^(?:noin|n\.|ca\.?|c\.|~|≈) ?/i, { approximate: true }],
  [/^(?:hieman|vähän|hiukan) yli /i, { relation: '>', approximate: true }],
  [/^(?:hieman|vähän|hiukan) alle /i, { relation: '<', approximate: true }],
  [/^(?:reilut?|runsas|runsaat) /i, { relation: '>', approximate: true }],
  [/^(?:vajaat?) /i, { relation: '<', approximate: true }],
  [/^(?:≤|<=|enintään|korkeintaan) ?/i, { relation: '≤' }],
  [/^(?:≥|>=|vähintään) ?/i, { relation: '≥' }],
  [/^(?:<|alle) ?/i, { relation: '<' }],
  [/^(?:>|yli) ?/i, { relation: '>' }],
]

const longestQuantity = 80

/**
 * Reads a value as Finnish documents print it: `7 449`, `97,7 %`, `noin 70 %`, `< 30 %`,
 * `alle 30 %`, `yli 2 100`, `10–15 %`. What is not clearly one of these stays text; so does a
 * number that could be read in two ways (`1.234`).
 *
 * @example
 * ```ts
 * import { readQuantity } from '@sotekit/core'
 *
 * readQuantity('7 449') // → { type: 'number', value: 7449 }
 * readQuantity('< 30 %') // → { type: 'bound', relation: '<', value: 30, unit: '%' }
 * readQuantity('1.234') // → { type: 'text', text: '1.234' }
 * ```
 */
export function readQuantity(text: string): Quantity {
  const words: QuantityText = { type: 'text', text }
  if (text.length > longestQuantity) return words
  const plain = text.replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ').trim()
  const [pattern, opening] = openings.find(([begins]) => begins.test(plain)) ?? [/^/, {}]
  const body = /^([-+\u2212]?\d[\d ., ]*?)(?: ?[–—-] ?(\d[\d ., ]*?))? ?([\p{L}%‰€][\p{L}%‰€/².]*)?$/u.exec(
    plain.replace(pattern, ''),
  )
  if (!body) return words
  const first = printed(body[1])
  const last = printed(body[2])
  const rest = compact({ unit: body[3], approximate: opening.approximate })
  if (first === undefined) return words
  if (body[2] !== undefined) {
    if (last === undefined || first > last || opening.relation) return words
    return { type: 'range', from: first, to: last, ...rest }
  }
  return opening.relation
    ? { type: 'bound', relation: opening.relation, value: first, ...rest }
    : { type: 'number', value: first, ...rest }
}

/** The number printed, if it can be read in one way only and a number can hold its digits. */
function printed(text: string | undefined): number | undefined {
  const read = text === undefined ? undefined : readDecimal(text)
  if (!read?.ok) return undefined
  const { whole, fraction } = read.decimal
  return (whole + fraction).replace(/^0+/, '').length <= 15 ? numberOf(read.decimal) : undefined
}
