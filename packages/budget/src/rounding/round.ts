import { exact, type Ratio, type RatioInput, ratio, times } from './ratio.js'

/**
 * How a figure is rounded (Finnish: pyöristys). `half-up` rounds a half away from zero and is the default of
 * Finnish authorities; `half-even` to the even neighbour; `floor` down, as a ceiling for a grant is; `ceil` up,
 * as an own share is.
 *
 * @example
 * ```ts
 * import { type RoundingMode, roundDecimal } from '@sotekit/budget'
 *
 * const mode: RoundingMode = 'half-even'
 * roundDecimal(2.5, 0, mode) // → 2
 * ```
 */
export type RoundingMode = 'half-up' | 'half-even' | 'floor' | 'ceil'

/**
 * To which unit an amount is rounded (Finnish: pyöristystarkkuus): whole euros, as the forms of state grants are
 * filled in, or cents.
 *
 * @example
 * ```ts
 * import { grantOf, type RoundingUnit } from '@sotekit/budget'
 *
 * const unit: RoundingUnit = 'cent'
 * grantOf({ eligibleCents: 12345, share: 0.8, unit }).own // → { cents: 2469 }
 * ```
 */
export type RoundingUnit = 'euro' | 'cent'

/** How many cents a unit has. */
export function centsOf(unit: RoundingUnit): number {
  return unit === 'euro' ? 100 : 1
}

/** The whole number that a fraction is rounded to. */
export function roundRatio({ numerator, denominator }: Ratio, mode: RoundingMode): bigint {
  const floor = numerator >= 0n ? numerator / denominator : -((denominator - 1n - numerator) / denominator)
  const rest = numerator - floor * denominator
  if (rest === 0n || mode === 'floor') return floor
  if (mode === 'ceil') return floor + 1n
  const twice = rest * 2n
  if (twice !== denominator) return twice > denominator ? floor + 1n : floor
  if (mode === 'half-even') return floor % 2n === 0n ? floor : floor + 1n
  return floor >= 0n ? floor + 1n : floor
}

/** The amount in cents, rounded to whole units. */
export function roundTo(amount: Ratio, unit: RoundingUnit, mode: RoundingMode): bigint {
  const size = BigInt(centsOf(unit))
  return roundRatio(ratio(amount.numerator, amount.denominator * size), mode) * size
}

/**
 * A number rounded to so many decimals, on its decimal digits: 1.005 is a half and not a little less.
 *
 * @param digits 0 to 15.
 * @throws RangeError if `value` is not finite or `digits` is out of range.
 *
 * @example
 * ```ts
 * import { roundDecimal } from '@sotekit/budget'
 *
 * roundDecimal(1.005, 2) // → 1.01
 * roundDecimal(13.119, 2, 'floor') // → 13.11
 * roundDecimal(-0.5, 0) // → -1
 * ```
 */
export function roundDecimal(value: RatioInput, digits: number, mode: RoundingMode = 'half-up'): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > 15) {
    throw new RangeError(`The number of decimals must be 0–15: ${digits}`)
  }
  const scale = 10n ** BigInt(digits)
  const rounded = roundRatio(times(exact(value), ratio(scale)), mode)
  const text = (rounded < 0n ? -rounded : rounded).toString().padStart(digits + 1, '0')
  const cut = text.length - digits
  return Number(`${rounded < 0n ? '-' : ''}${text.slice(0, cut)}.${text.slice(cut)}0`)
}
