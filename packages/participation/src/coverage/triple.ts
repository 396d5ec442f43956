/**
 * A ratio of integers.
 *
 * @example
 * ```ts
 * import type { Ratio } from '@sotekit/participation'
 *
 * const half: Ratio = { numerator: 1, denominator: 2 }
 * half.numerator // → 1
 * ```
 */
export interface Ratio {
  /** The part. */
  readonly numerator: number
  /** The whole; 0 where there is nothing to take a share of, which is not a share of 0. */
  readonly denominator: number
}

/**
 * A share with what is not known: `low` takes every unknown as no, `high` as yes. `point` is given only where
 * at most a fifth is unknown.
 *
 * @example
 * ```ts
 * import { tripleOf } from '@sotekit/participation'
 *
 * tripleOf({ yes: 5, no: 0, unknown: 16 }).low // → { numerator: 5, denominator: 21 }
 * ```
 */
export interface Triple {
  /** Number of those known to be yes. */
  readonly yes: number
  /** Number of those known to be no. */
  readonly no: number
  /** Number of those of which neither is known. */
  readonly unknown: number
  /** Yes, no and unknown together. */
  readonly total: number
  /** Share of yes if every unknown is no. */
  readonly low: Ratio
  /** Share of yes if every unknown is yes. */
  readonly high: Ratio
  /** Share among the known. */
  readonly point?: Ratio | undefined
}

/**
 * Makes a triple from counts: municipalities, inhabitants, cells or commitments.
 *
 * @example
 * ```ts
 * import { tripleOf } from '@sotekit/participation'
 *
 * tripleOf({ yes: 8, no: 1, unknown: 1 }).point // → { numerator: 8, denominator: 9 }
 * tripleOf({ yes: 5, no: 0, unknown: 16 }).point // → undefined
 * ```
 */
export function tripleOf(counts: {
  readonly yes: number
  readonly no: number
  readonly unknown: number
}): Triple {
  const { yes, no, unknown } = counts
  const total = yes + no + unknown
  const told = yes + no
  return {
    yes,
    no,
    unknown,
    total,
    low: { numerator: yes, denominator: total },
    high: { numerator: yes + unknown, denominator: total },
    ...(told > 0 && 5 * unknown <= total ? { point: { numerator: yes, denominator: told } } : {}),
  }
}

/**
 * Whether a part is at least so many percent of a whole, on integers: what prints as 80 % can be below it.
 *
 * Source: decrees 13/2020 section 3 and 7/2020 section 2 (at least 80 % of the population).
 *
 * @example
 * ```ts
 * import { isAtLeastPercent } from '@sotekit/participation'
 *
 * isAtLeastPercent(142400, 178000, 80) // → true
 * isAtLeastPercent(142399, 178000, 80) // → false
 * ```
 */
export function isAtLeastPercent(part: number, whole: number, percent: number): boolean {
  return whole > 0 && 100 * part >= percent * whole
}
