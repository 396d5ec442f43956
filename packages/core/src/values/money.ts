import { type Decimal, decimalOf, numberOf, readDecimal, round, shift } from './decimal.js'
import { type NumberLocale, noBreakSpace, printDecimal } from './format-number.js'

/**
 * What reading a printed sum gives: whole cents, or the reason why not.
 *
 * `not-a-number`: no sum is written there. `ambiguous`: `1.234` may be a thousand or a fraction.
 * `grouping`: digits not in groups of three. `foreign-format`: clear but not Finnish, as
 * `1,234.56`. `too-many-decimals`: smaller than a cent. `too-large`: cents beyond the safe
 * integers.
 *
 * @example
 * ```ts
 * import { type ReadEuros, parseEuros } from '@sotekit/core'
 *
 * const read: ReadEuros = parseEuros('1,234.56')
 * read // → { ok: false, problem: 'foreign-format', suggestion: 123456 }
 * ```
 */
export type ReadEuros =
  | {
      readonly ok: true
      /** The sum in cents, a safe integer. */
      readonly cents: number
    }
  | {
      readonly ok: false
      /** Why no sum can be taken from the text. */
      readonly problem:
        | 'not-a-number'
        | 'ambiguous'
        | 'grouping'
        | 'foreign-format'
        | 'too-many-decimals'
        | 'too-large'
      /** The sum that was likely meant, in cents. */
      readonly suggestion?: number
    }

// The power of ten that takes euros, thousands and millions of them to cents.
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:€|EUR|euroa?)?$/i, 2],
  [/^(?:t€|tuhatta euroa)$/i, 5],
  [/^(?:M€|milj\. ?(?:€|euroa)|miljoonaa euroa)$/i, 8],
]

/**
 * Reads a sum of euros as Finnish documents print it, exactly: spaces between thousands
 * (ordinary, no-break, thin), decimal comma or an unmistakable point, minus as hyphen or U+2212,
 * with or without `€`, `EUR`, `euroa`; also `t€`, `M€` and `milj. €`. Nothing is rounded and
 * nothing dropped.
 *
 * @example
 * ```ts
 * import { parseEuros } from '@sotekit/core'
 *
 * parseEuros('1 234,56 €') // → { ok: true, cents: 123456 }
 * parseEuros('120 M€') // → { ok: true, cents: 12000000000 }
 * parseEuros('1.234') // → { ok: false, problem: 'ambiguous' }
 * parseEuros('4.2,0') // → { ok: false, problem: 'not-a-number' }
 * ```
 */
export function parseEuros(text: string): ReadEuros {
  if (text.length > 80) return { ok: false, problem: 'not-a-number' }
  const plain = text.replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ').trim()
  const parts = /^(?:€ ?)?([^\p{L}€]*?) ?((?:[\p{L}€][\p{L}€. ]*)?)$/u.exec(plain)
  const places = units.find(([pattern]) => pattern.test(parts?.[2] ?? '?'))?.[1]
  if (!parts || places === undefined) return { ok: false, problem: 'not-a-number' }
  const read = readDecimal(parts[1] ?? '')
  if (read.ok) return toCents(read.decimal, places)
  const meant = read.meant && toCents(read.meant, places)
  return meant?.ok
    ? { ok: false, problem: read.problem, suggestion: meant.cents }
    : { ok: false, problem: read.problem }
}

function toCents(decimal: Decimal, places: number): ReadEuros {
  const cents = shift(decimal, places)
  if (!/^0*$/.test(cents.fraction) || (places === 2 && decimal.fraction.length > 2)) {
    return { ok: false, problem: 'too-many-decimals' }
  }
  const value = numberOf({ ...cents, fraction: '' })
  return Number.isSafeInteger(value) ? { ok: true, cents: value } : { ok: false, problem: 'too-large' }
}

/**
 * A sum of cents as one writes it: `1 234,56 €` in Finnish and Swedish (no-break spaces U+00A0),
 * `€1,234.56` in English; minus is U+2212. With `wholeEuros` the cents are rounded away, half
 * away from zero.
 *
 * @throws RangeError if `cents` is no safe integer: an unknown sum is to be shown as unknown.
 *
 * @example
 * ```ts
 * import { formatEuros } from '@sotekit/core'
 *
 * formatEuros(123456, 'en') // → '€1,234.56'
 * formatEuros(123456, 'fi') === '1\u00A0234,56\u00A0€' // → true
 * formatEuros(123450, 'en', { wholeEuros: true }) // → '€1,235'
 * ```
 */
export function formatEuros(
  cents: number,
  locale: NumberLocale,
  options: { readonly wholeEuros?: boolean | undefined } = {},
): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not a sum of whole cents: ${cents}`)
  const euros = round(shift(decimalOf(cents), -2), options.wholeEuros ? 0 : 2)
  return locale === 'en' ? printDecimal(euros, locale, '€') : `${printDecimal(euros, locale)}${noBreakSpace}€`
}
