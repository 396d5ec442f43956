import type { Ratio } from '../coverage/triple.js'

/**
 * How a group is represented among participants: bounds of its share and of its index (share among the
 * participants by share of the population). A verdict only where the bounds allow one.
 *
 * @example
 * ```ts
 * import { representationOf } from '@sotekit/participation'
 *
 * const asked = { group: 40, others: 30, unknown: 30, reference: { numerator: 35, denominator: 100 } }
 * representationOf(asked).verdict // → 'over'
 * ```
 */
export interface Representation {
  /** Share among all participants if nobody unknown is of the group. */
  readonly low: Ratio
  /** Share among all participants if everybody unknown is of the group. */
  readonly high: Ratio
  /** Share among the known; only where at most a fifth is unknown. */
  readonly point?: Ratio | undefined
  /** Left out where the reference is below one percent. */
  readonly index?: { readonly low: number; readonly high: number } | undefined
  /**
   * `over` where even the lower index is above 1, `under` where even the upper one is below 1; otherwise
   * `undecided`.
   */
  readonly verdict: 'over' | 'under' | 'undecided'
}

/**
 * Compares a group's share among participants with its share of a reference population.
 *
 * @example
 * ```ts
 * import { representationOf } from '@sotekit/participation'
 *
 * const half = { numerator: 1, denominator: 2 }
 * representationOf({ group: 40, others: 30, unknown: 30, reference: half }).verdict // → 'undecided'
 * ```
 */
export function representationOf(asked: {
  /** Participants known to be of the group. */
  readonly group: number
  readonly others: number
  readonly unknown: number
  readonly reference: Ratio
}): Representation {
  const { group, others, unknown, reference } = asked
  const total = group + others + unknown
  const low = { numerator: group, denominator: total }
  const high = { numerator: group + unknown, denominator: total }
  const isComparable = total > 0 && 100 * reference.numerator >= reference.denominator
  const index = (share: Ratio): number =>
    (share.numerator * reference.denominator) / (share.denominator * reference.numerator)
  const bounds = isComparable ? { low: index(low), high: index(high) } : undefined
  return {
    low,
    high,
    ...(group + others > 0 &&
      5 * unknown <= total && { point: { numerator: group, denominator: group + others } }),
    ...(bounds && { index: bounds }),
    verdict: !bounds ? 'undecided' : bounds.low > 1 ? 'over' : bounds.high < 1 ? 'under' : 'undecided',
  }
}
