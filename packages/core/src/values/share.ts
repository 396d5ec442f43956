import { decimalOf, numberOf, readDecimal, shift } from './decimal.js'

/**
 * A part of a whole as a number from 0 to 1 (Finnish: osuus): 0.8, not 80. Any number may be
 * given as a share, but not one that is typed as a {@link Percent}.
 *
 * @example
 * ```ts
 * import type { Share } from '@sotekit/core'
 *
 * const grantShare: Share = 0.8
 * ```
 */
export type Share = number & { readonly unit?: 'share' }

/**
 * A part of a whole in hundredths (Finnish: prosentti): 80, not 0.8. Any number may be given as a
 * percent, but not one that is typed as a {@link Share}.
 *
 * @example
 * ```ts
 * import type { Percent } from '@sotekit/core'
 *
 * const printed: Percent = 97.7
 * ```
 */
export type Percent = number & { readonly unit?: 'percent' }

/**
 * Whether a value is a number from 0 to 1.
 *
 * @example
 * ```ts
 * import { isShare } from '@sotekit/core'
 *
 * isShare(0.8) // → true
 * isShare(80) // → false
 * ```
 */
export function isShare(value: unknown): value is Share {
  return typeof value === 'number' && value >= 0 && value <= 1
}

/**
 * The share that a number above 1 stands for if a percent was written in its place; `undefined`
 * if it is a share already, or no percent up to 100 either.
 *
 * @example
 * ```ts
 * import { percentWrittenAsShare } from '@sotekit/core'
 *
 * percentWrittenAsShare(80) // → 0.8
 * percentWrittenAsShare(0.8) // → undefined
 * ```
 */
export function percentWrittenAsShare(value: number): Share | undefined {
  return value > 1 && value <= 100 ? shareOfPercent(value) : undefined
}

/**
 * The share that is so many percent. The decimal point is moved, nothing is divided, so that 3.83
 * gives 0.0383 and no neighbour of it.
 *
 * @throws RangeError if `percent` is not finite.
 *
 * @example
 * ```ts
 * import { shareOfPercent } from '@sotekit/core'
 *
 * shareOfPercent(3.83) // → 0.0383
 * ```
 */
export function shareOfPercent(percent: Percent): Share {
  return moved(percent, -2)
}

/**
 * How many percent a share is. The decimal point is moved, nothing is multiplied.
 *
 * @throws RangeError if `share` is not finite.
 *
 * @example
 * ```ts
 * import { percentOfShare } from '@sotekit/core'
 *
 * percentOfShare(0.07) // → 7
 * ```
 */
export function percentOfShare(share: Share): Percent {
  return moved(share, 2)
}

function moved(value: number, places: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`)
  return numberOf(shift(decimalOf(value), places))
}

/**
 * A share as a fraction of two whole numbers, for sums that must come out to the cent.
 *
 * @example
 * ```ts
 * import { type ExactShare, readPercent } from '@sotekit/core'
 *
 * const half: ExactShare | undefined = readPercent('50 %')
 * half // → { numerator: 50, denominator: 100 }
 * ```
 */
export interface ExactShare {
  /** A whole number. */
  readonly numerator: number
  /** A power of ten. */
  readonly denominator: number
}

/**
 * Reads a printed percent exactly, as a fraction; `undefined` if the text is no percent, or has
 * more digits than whole numbers hold.
 *
 * @example
 * ```ts
 * import { readPercent } from '@sotekit/core'
 *
 * readPercent('3,83 %') // → { numerator: 383, denominator: 10000 }
 * readPercent('52') // → undefined
 * ```
 */
export function readPercent(text: string): ExactShare | undefined {
  if (text.length > 80) return undefined
  const printed = /^([^%]*?)\s*(?:%|prosenttia)$/.exec(text.trim())?.[1]
  const read = printed === undefined ? undefined : readDecimal(printed)
  if (!read?.ok) return undefined
  const { decimal } = read
  const numerator = numberOf({ ...decimal, whole: decimal.whole + decimal.fraction, fraction: '' })
  const denominator = Number(`1e${decimal.fraction.length + 2}`)
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
    ? { numerator, denominator }
    : undefined
}
