import {
  compareRatios,
  exact,
  negated,
  plus,
  type Ratio,
  type RatioInput,
  ratio,
  times,
  zero,
} from '../rounding/ratio.js'
import { roundRatio } from '../rounding/round.js'
import { centsInput, numberInput, rounded, step } from '../trace/build.js'
import { labels } from '../trace/labels.js'
import type { TraceNode } from '../trace/node.js'

/**
 * A party among whom a sum is shared: its key, such as a municipality's code, and its weight.
 *
 * @example
 * ```ts
 * import { allocate, type AllocationParty } from '@sotekit/budget'
 *
 * const parties: AllocationParty[] = [
 *   { key: '614', weight: 3003 },
 *   { key: '047', weight: 1808 },
 * ]
 * const shared = allocate(100000, parties)
 * shared.ok && shared.parts.map(({ key, cents }) => `${key} ${cents}`) // → ['047 37581', '614 62419']
 * ```
 */
export interface AllocationParty {
  /** What the party is known by in the result; each comes once. */
  readonly key: string
  /** Population, full-time equivalents or any other measure; not negative. */
  readonly weight: RatioInput
}

/**
 * What one party gets of a sum, and why.
 *
 * @example
 * ```ts
 * import { allocate, type AllocationPart } from '@sotekit/budget'
 *
 * const shared = allocate(100, [{ key: 'a', weight: 1 }])
 * const part: AllocationPart | undefined = shared.ok ? shared.parts[0] : undefined
 * part?.cents // → 100
 * ```
 */
export interface AllocationPart {
  /** The party's key. */
  readonly key: string
  /** The party's part of the sum. Cents; 0 where its weight is zero. */
  readonly cents: number
  /** Explanation of the part: the weight over all weights, and how the part was rounded. */
  readonly trace: TraceNode
}

/**
 * A sum shared among parties, or the reason why it cannot be: a weight that is negative or not known, no weight
 * above zero, a key that comes twice, or a total that is no sum of whole cents.
 *
 * @example
 * ```ts
 * import { allocate, type Allocation } from '@sotekit/budget'
 *
 * const shared: Allocation = allocate(100, [{ key: 'a', weight: 0 }])
 * shared // → { ok: false, problem: 'no-weight' }
 * ```
 */
export type Allocation =
  | { readonly ok: true; readonly parts: readonly AllocationPart[] }
  | {
      readonly ok: false
      readonly problem: 'negative-weight' | 'unknown-weight' | 'no-weight' | 'duplicate-key' | 'bad-total'
      readonly key?: string
    }

interface Quota {
  readonly key: string
  readonly weight: Ratio
  readonly floor: bigint
  readonly rest: Ratio
}

/**
 * Shares a sum by weights so that the parts make up the sum to the cent (Finnish: jako, suurimman jakojäännöksen
 * menetelmä). Each party gets its exact part rounded down; the cents that are left go to the largest remainders.
 * Where remainders are equal, the larger weight comes first, then the key in code-unit order; never the order of
 * the input. A zero weight gets nothing. The parts are given in the order of their keys.
 *
 * @param totalCents the sum; of a negative one the opposite sum is shared.
 *
 * @example
 * ```ts
 * import { allocate } from '@sotekit/budget'
 *
 * const shared = allocate(1003, [
 *   { key: 'a', weight: 50 },
 *   { key: 'b', weight: 50 },
 * ])
 * shared.ok && shared.parts.map(({ cents }) => cents) // → [502, 501]
 * ```
 */
export function allocate(totalCents: number, parties: readonly AllocationParty[]): Allocation {
  if (!Number.isSafeInteger(totalCents)) return { ok: false, problem: 'bad-total' }
  const weighed = parties.map(({ key, weight }) => ({ key, weight: exact(weight) })).sort(byKey)
  const negative = weighed.find(({ weight }) => weight.numerator < 0n)
  if (negative) return { ok: false, problem: 'negative-weight', key: negative.key }
  const twice = weighed.find(({ key }, index) => weighed[index + 1]?.key === key)
  if (twice) return { ok: false, problem: 'duplicate-key', key: twice.key }
  const whole = weighed.reduce((sum, { weight }) => plus(sum, weight), zero)
  if (whole.numerator === 0n) return { ok: false, problem: 'no-weight' }

  const size = BigInt(Math.abs(totalCents))
  const quotas = weighed.map(({ key, weight }) => quotaOf(key, weight, whole, size))
  const lucky = spareCents(quotas, size)
  const sign = totalCents < 0 ? -1 : 1
  const total = centsInput(labels.pool, totalCents)
  const parts = quotas.map((quota) => {
    const isUp = lucky.has(quota.key)
    const cents = sign * Number(quota.floor + (isUp ? 1n : 0n))
    return { key: quota.key, cents: cents + 0, trace: traceOf(quota, total, whole, isUp === sign > 0) }
  })
  return { ok: true, parts }
}

function quotaOf(key: string, weight: Ratio, whole: Ratio, total: bigint): Quota {
  const share = times(weight, ratio(whole.denominator, whole.numerator))
  const quota = times(share, ratio(total))
  const floor = roundRatio(quota, 'floor')
  return { key, weight, floor, rest: plus(quota, negated(ratio(floor))) }
}

/** The keys that get one of the cents that rounding down left over. */
function spareCents(quotas: readonly Quota[], total: bigint): ReadonlySet<string> {
  const spare = Number(total - quotas.reduce((sum, { floor }) => sum + floor, 0n))
  const order = [...quotas].sort(
    (a, b) => compareRatios(b.rest, a.rest) || compareRatios(b.weight, a.weight) || byKey(a, b),
  )
  return new Set(order.slice(0, spare).map(({ key }) => key))
}

function traceOf({ weight }: Quota, total: TraceNode, whole: Ratio, isUp: boolean): TraceNode {
  const share = step(
    'quotient',
    labels.weightShare,
    [numberOf(labels.weight, weight), numberOf(labels.weights, whole)],
    { unit: 'share' },
  )
  const unrounded = step('product', labels.unroundedPart, [total, share])
  return rounded(labels.part, unrounded, isUp ? 'ceil' : 'floor', 'cent')
}

function numberOf(label: TraceNode['label'], value: Ratio): TraceNode {
  return numberInput(label, { numerator: Number(value.numerator), denominator: Number(value.denominator) })
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
