import { type Decimal, decimalOf, isZero, round } from './decimal.js'

/**
 * The languages in which sotekit writes numbers.
 *
 * @example
 * ```ts
 * import { formatNumber, type NumberLocale } from '@sotekit/core'
 *
 * const locale: NumberLocale = 'en'
 * formatNumber(7449, locale) // → '7,449'
 * ```
 */
export type NumberLocale = 'fi' | 'en' | 'sv'

export const noBreakSpace = '\u00A0'
const minusSign = '\u2212'

/** Digits in groups of three with the locale's marks; the sign is U+2212, and zero has none. */
export function printDecimal(decimal: Decimal, locale: NumberLocale, prefix = ''): string {
  const group = locale === 'en' ? ',' : noBreakSpace
  const whole = decimal.whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  const fraction = decimal.fraction === '' ? '' : (locale === 'en' ? '.' : ',') + decimal.fraction
  const sign = decimal.negative && !isZero(decimal) ? minusSign : ''
  return sign + prefix + whole + fraction
}

/**
 * A number as one writes it in Finnish, Swedish or English: groups of three (no-break space
 * U+00A0; in English a comma), decimal comma (in English a point), minus U+2212. With `digits`,
 * exactly that many decimals (0–20), rounded half away from zero on the decimal digits; without,
 * as many as the number has. It does not use `Intl`, so every machine prints the same.
 *
 * @throws RangeError if `n` is not finite or `digits` is out of range: an unknown number is not to
 * be formatted but shown as unknown.
 *
 * @example
 * ```ts
 * import { formatNumber } from '@sotekit/core'
 *
 * formatNumber(97.7, 'fi') // → '97,7'
 * formatNumber(1.005, 'en', 2) // → '1.01'
 * formatNumber(524600, 'fi') === '524\u00A0600' // → true
 * ```
 */
export function formatNumber(n: number, locale: NumberLocale, digits?: number): string {
  if (!Number.isFinite(n)) throw new RangeError(`Not a finite number: ${n}`)
  if (digits === undefined) return printDecimal(decimalOf(n), locale)
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) {
    throw new RangeError(`The number of decimals must be 0–20: ${digits}`)
  }
  return printDecimal(round(decimalOf(n), digits), locale)
}
