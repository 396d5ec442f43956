import { ratio, zero } from '../rounding/ratio.js'
import { centsOf, roundTo } from '../rounding/round.js'
import {
  applied,
  greatest,
  type Interval,
  intervalOf,
  least,
  opposite,
  portion,
  product,
  quotient,
  type Rounding,
  remainder,
  sum,
  traceValue,
} from './interval.js'
import type { TraceNode, TraceValue } from './node.js'

type Step = Pick<TraceNode, 'op' | 'rounding'>

/** The value of a step from the values of its parts. */
export function stepValue({ op, rounding }: Step, parts: readonly Interval[]): Interval {
  const [first = {}, ...rest] = parts
  switch (op) {
    case 'input':
      return first
    case 'sum':
      return sum(parts)
    case 'difference':
      return sum([first, ...rest.map(opposite)])
    case 'product':
      return product(parts)
    case 'quotient':
      return quotient(first, rest[0] ?? {})
    case 'round':
      return applied(first, roundingOf(rounding).round)
    case 'portion':
      return portion(first, rest[0] ?? {}, roundingOf(rounding))
    case 'remainder':
      return remainder(first, rest[0] ?? {}, roundingOf(rounding))
    case 'least':
      return least(parts)
    case 'greatest':
      return greatest(parts)
  }
}

function roundingOf(
  { mode, unit }: NonNullable<TraceNode['rounding']> = { mode: 'half-up', unit: 'cent' },
): Rounding {
  return {
    round: (value) => ratio(roundTo(value, unit, mode)),
    unit: ratio(BigInt(centsOf(unit))),
    down: mode === 'ceil' ? zero : ratio(BigInt(centsOf(unit))),
  }
}

/**
 * Computes an explanation again from its inputs, without trusting any value on the way.
 *
 * @example
 * ```ts
 * import { claimOf, evaluateTrace } from '@sotekit/budget'
 *
 * const claim = claimOf({
 *   eligibleCents: 20000000,
 *   incomeCents: 1000000,
 *   otherPublicCents: 6000000,
 *   share: 0.8,
 *   grantedCents: 18000000,
 *   paidCents: 12000000,
 * })
 * claim.payable // → { cents: 1000000 }
 * evaluateTrace(claim.trace) // → { exact: '1000000' }
 * ```
 */
export function evaluateTrace(node: TraceNode): TraceValue {
  return traceValue(evaluate(node))
}

function evaluate(node: TraceNode): Interval {
  return node.op === 'input' ? intervalOf(node.value) : stepValue(node, (node.of ?? []).map(evaluate))
}
