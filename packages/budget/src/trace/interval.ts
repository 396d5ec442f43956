import {
  compareRatios,
  negated,
  over,
  plus,
  type Ratio,
  ratio,
  ratioOfText,
  ratioText,
  times,
  zero,
} from '../rounding/ratio.js'
import { roundRatio } from '../rounding/round.js'
import type { TraceValue } from './node.js'

/** What is known of a value: both bounds equal where it is exact; a bound is absent where there is none. */
export interface Interval {
  readonly low?: Ratio
  readonly high?: Ratio
}

export const at = (value: Ratio): Interval => ({ low: value, high: value })

const interval = (low: Ratio | undefined, high: Ratio | undefined): Interval => ({
  ...(low && { low }),
  ...(high && { high }),
})

export function isExact({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && compareRatios(low, high) === 0
}

export function sum(parts: readonly Interval[]): Interval {
  return interval(
    fold(parts, (part) => part.low),
    fold(parts, (part) => part.high),
  )
}

function fold(parts: readonly Interval[], bound: (part: Interval) => Ratio | undefined): Ratio | undefined {
  let total = zero
  for (const part of parts) {
    const value = bound(part)
    if (!value) return undefined
    total = plus(total, value)
  }
  return total
}

export function opposite({ low, high }: Interval): Interval {
  return interval(high && negated(high), low && negated(low))
}

/** Bounds of a product; those of unknown factors are told only where nothing is negative. */
export function product(parts: readonly Interval[]): Interval {
  return parts.reduce(productOfTwo, at(ratio(1n)))
}

function productOfTwo(a: Interval, b: Interval): Interval {
  if (a.low && a.high && b.low && b.high) {
    const corners = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)]
    return interval(lowest(corners), highest(corners))
  }
  const isNegative = (one: Interval): boolean => !one.low || one.low.numerator < 0n
  if (isNegative(a) || isNegative(b) || !a.low || !b.low) return {}
  return interval(times(a.low, b.low), a.high && b.high && times(a.high, b.high))
}

export function quotient(a: Interval, b: Interval): Interval {
  if (!isExact(b) || !b.low || b.low.numerator === 0n) return {}
  const divisor = b.low
  return product([a, at(over(ratio(1n), divisor))])
}

/** How a share is rounded, and by how much at most that changes it. */
export interface Rounding {
  readonly round: (value: Ratio) => Ratio
  readonly unit: Ratio
  /** By how much it can lower a value: not at all, where it rounds up. */
  readonly down: Ratio
}

/** A rounded share of an amount, but not more than all of it: it grows with both. */
export function portion(whole: Interval, share: Interval, { round }: Rounding): Interval {
  const part = (amount: Ratio | undefined, of: Ratio | undefined): Ratio | undefined =>
    amount && of && lowest([amount, round(times(amount, of))])
  return interval(part(whole.low, share.low), part(whole.high, share.high))
}

/**
 * What is left beside a portion. A cent more can push the portion up by a whole unit, so that bounds of an unknown
 * amount give way by one unit.
 */
export function remainder(whole: Interval, share: Interval, rounding: Rounding): Interval {
  if (isExact(whole) && isExact(share)) return sum([whole, opposite(portion(whole, share, rounding))])
  const rest = (amount: Ratio | undefined, part: Ratio | undefined): Ratio | undefined =>
    amount && part && plus(amount, negated(times(amount, part)))
  const low = rest(whole.low, share.high)
  const high = rest(whole.high, share.low)
  const atLeast = low && ratio(roundRatio(plus(low, negated(rounding.unit)), 'floor') + 1n)
  const atMost = high && ratio(roundRatio(plus(high, rounding.down), 'floor'))
  return interval(highest([zero, atLeast ?? zero]), atMost && highest([zero, atMost]))
}

export function least(parts: readonly Interval[]): Interval {
  const lows = parts.map((part) => part.low)
  const highs = parts.flatMap((part) => part.high ?? [])
  return interval(lows.includes(undefined) ? undefined : lowest(lows as Ratio[]), lowest(highs))
}

export function greatest(parts: readonly Interval[]): Interval {
  return opposite(least(parts.map(opposite)))
}

function lowest(values: readonly Ratio[]): Ratio | undefined {
  return values.reduce<Ratio | undefined>(
    (best, one) => (!best || compareRatios(one, best) < 0 ? one : best),
    undefined,
  )
}

function highest(values: readonly Ratio[]): Ratio | undefined {
  const best = lowest(values.map(negated))
  return best && negated(best)
}

export function applied(part: Interval, change: (value: Ratio) => Ratio): Interval {
  return interval(part.low && change(part.low), part.high && change(part.high))
}

export function traceValue(value: Interval): TraceValue {
  if (isExact(value) && value.low) return { exact: ratioText(value.low) }
  return {
    unknown: true,
    ...(value.low && { atLeast: ratioText(value.low) }),
    ...(value.high && { atMost: ratioText(value.high) }),
  }
}

export function intervalOf(value: TraceValue): Interval {
  if ('exact' in value) return at(ratioOfText(value.exact))
  return interval(
    value.atLeast === undefined ? undefined : ratioOfText(value.atLeast),
    value.atMost === undefined ? undefined : ratioOfText(value.atMost),
  )
}
