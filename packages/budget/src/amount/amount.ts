/**
 * A sum of money in integer cents (Finnish: määrä sentteinä), or `unknown` where no source tells. Unknown is
 * never zero.
 *
 * @example
 * ```ts
 * import type { Cents } from '@sotekit/budget'
 *
 * const ownShare: Cents = 'unknown'
 * ```
 */
export type Cents = number | 'unknown'

/**
 * A computed amount (Finnish: laskettu määrä): cents where all its parts are known, and otherwise `unknown` with
 * the bounds that the known parts give and the number of parts that are not known.
 *
 * @example
 * ```ts
 * import { type Amount, sumCents } from '@sotekit/budget'
 *
 * const known: Amount = sumCents([100, 250])
 * known // → { cents: 350 }
 * const open: Amount = sumCents([100, 'unknown'])
 * open // → { cents: 'unknown', atLeast: 100, unknown: 1 }
 * ```
 */
export interface Amount {
  /** Integer cents, or `unknown`. */
  readonly cents: Cents
  /** Lower bound, where the amount is unknown and has one. */
  readonly atLeast?: number | undefined
  /** Upper bound, where the amount is unknown and has one. */
  readonly atMost?: number | undefined
  /** How many parts are unknown. */
  readonly unknown?: number | undefined
}

/**
 * Adds amounts, none of which may be less than zero where it is unknown. A sum over unknown parts is a lower
 * bound and says so; so is one beyond the safe integers (9 007 199 254 740 991 cents).
 *
 * @example
 * ```ts
 * import { sumCents } from '@sotekit/budget'
 *
 * sumCents([]) // → { cents: 0 }
 * sumCents([9007199254740991, 1]) // → { cents: 'unknown', atLeast: 9007199254740991 }
 * ```
 */
export function sumCents(parts: Iterable<Cents>): Amount {
  let sum = 0
  let unknown = 0
  let overflow = false
  for (const part of parts) {
    if (part === 'unknown') unknown++
    else {
      sum += part
      if (sum > Number.MAX_SAFE_INTEGER || sum < Number.MIN_SAFE_INTEGER) overflow = true
    }
  }
  return overflow ? beyond(parts) : amountOf(sum, unknown)
}

/** An amount from the sum of its known parts and the number of unknown ones. */
export function amountOf(sum: number, unknown: number): Amount {
  return unknown === 0 ? { cents: sum } : { cents: 'unknown', atLeast: sum, unknown }
}

/** Adds exactly where intermediate sums left the safe integers. */
function beyond(parts: Iterable<Cents>): Amount {
  let sum = 0n
  let unknown = 0
  for (const part of parts) {
    if (part === 'unknown') unknown++
    else sum += BigInt(part)
  }
  return boundedAmount(sum, unknown)
}

/** An amount from an exact sum, which may be too large for cents. */
export function boundedAmount(sum: bigint, unknown: number): Amount {
  const cents = Number(sum)
  if (Number.isSafeInteger(cents)) return amountOf(cents, unknown)
  const beyondCents = sum > 0n ? { atLeast: Number.MAX_SAFE_INTEGER } : { atMost: Number.MIN_SAFE_INTEGER }
  return { cents: 'unknown', ...beyondCents, ...(unknown > 0 && { unknown }) }
}

/** Adds computed amounts with their bounds. */
export function sumAmounts(parts: readonly Amount[]): Amount {
  if (parts.every((part) => part.cents !== 'unknown')) return sumCents(parts.map((part) => part.cents))
  const unknown = parts.reduce(
    (count, part) => count + (part.unknown ?? (part.cents === 'unknown' ? 1 : 0)),
    0,
  )
  const bound = (of: (part: Amount) => number | undefined): number | undefined => {
    let sum = 0
    for (const part of parts) {
      const value = part.cents === 'unknown' ? of(part) : part.cents
      if (value === undefined) return undefined
      sum += value
    }
    return Number.isSafeInteger(sum) ? sum : undefined
  }
  const atLeast = bound((part) => part.atLeast)
  const atMost = bound((part) => part.atMost)
  return {
    cents: 'unknown',
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(unknown > 0 && { unknown }),
  }
}
