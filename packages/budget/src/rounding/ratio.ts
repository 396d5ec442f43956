/** An exact fraction in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/**
 * A number, or a fraction of two whole numbers, such as core's `readPercent` gives. A number stands for its decimal
 * digits: 0.17 is 17/100 exactly.
 *
 * @example
 * ```ts
 * import { type RatioInput, roundDecimal } from '@sotekit/budget'
 *
 * const third: RatioInput = { numerator: 1, denominator: 3 }
 * roundDecimal(third, 4) // → 0.3333
 * ```
 */
export type RatioInput = number | { readonly numerator: number; readonly denominator: number }

export const zero: Ratio = { numerator: 0n, denominator: 1n }

/** The fraction of two whole numbers. */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('A fraction cannot have the denominator 0')
  const sign = denominator < 0n ? -1n : 1n
  const divisor = gcd(numerator < 0n ? -numerator : numerator, sign * denominator)
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/**
 * The fraction that a number's shortest decimal digits name: 0.17 is 17/100, not the binary number nearest to
 * it. Money must not pass through binary fractions: 0.17 × 10 900 is 1853.0000000000002 there.
 */
export function exact(value: RatioInput): Ratio {
  if (typeof value !== 'number') return ratio(BigInt(value.numerator), BigInt(value.denominator))
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`)
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const digits = BigInt(whole + fraction)
  const places = Number(exponent) - fraction.length
  return places >= 0 ? ratio(digits * 10n ** BigInt(places)) : ratio(digits, 10n ** BigInt(-places))
}

/** The sum of two fractions. */
export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return ratio(a.numerator + b.numerator, a.denominator)
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

/** The fraction with the other sign. */
export function negated(a: Ratio): Ratio {
  return { numerator: -a.numerator, denominator: a.denominator }
}

/** The product of two fractions. */
export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** The quotient of two fractions. */
export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Negative where `a` is less, positive where it is more, 0 where they are equal. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The fraction as text that keeps it whole: `7` or `22/7`. */
export function ratioText({ numerator, denominator }: Ratio): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
}

/** The fraction that `ratioText` wrote. */
export function ratioOfText(text: string): Ratio {
  const [numerator = '0', denominator = '1'] = text.split('/')
  return ratio(BigInt(numerator), BigInt(denominator))
}
