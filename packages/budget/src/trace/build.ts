import type { Messages, RecordKey } from '@sotekit/core'
import { type Amount, boundedAmount, type Cents } from '../amount/amount.js'
import { exact, type RatioInput, ratio } from '../rounding/ratio.js'
import type { RoundingMode, RoundingUnit } from '../rounding/round.js'
import { roundRatio } from '../rounding/round.js'
import { stepValue } from './evaluate.js'
import { at, type Interval, intervalOf, isExact, traceValue } from './interval.js'
import type { TraceNode, TraceOperation, TraceUnit } from './node.js'

/** What else a step can tell. */
export interface StepDetail {
  readonly provision?: string | undefined
  readonly record?: RecordKey | undefined
  readonly at?: string | undefined
}

function detailOf({ provision, record, at: pointer }: StepDetail): StepDetail {
  return {
    ...(provision !== undefined && { provision }),
    ...(record && { record: { kind: record.kind, id: record.id } }),
    ...(pointer !== undefined && { at: pointer }),
  }
}

/** An amount that stands in the data. An unknown one is at least 0, since no cost or income is less. */
export function centsInput(label: Messages, cents: Cents, detail: StepDetail = {}): TraceNode {
  const value: Interval = cents === 'unknown' ? { low: ratio(0n) } : at(ratio(BigInt(cents)))
  return { op: 'input', label, unit: 'cents', value: traceValue(value), ...detailOf(detail) }
}

/** An amount that was added up before; `unknown` keeps its bounds. */
export function amountInput(label: Messages, amount: Amount, detail: StepDetail = {}): TraceNode {
  if (amount.cents !== 'unknown') return centsInput(label, amount.cents, detail)
  const bound = (cents: number | undefined) => (cents === undefined ? undefined : ratio(BigInt(cents)))
  const [low, high] = [bound(amount.atLeast), bound(amount.atMost)]
  const value = traceValue({ ...(low && { low }), ...(high && { high }) })
  const unknownParts = amount.unknown ?? 1
  return { op: 'input', label, unit: 'cents', value, unknownParts, ...detailOf(detail) }
}

/** A share. An unknown one lies between 0 and 1. */
export function shareInput(
  label: Messages,
  share: RatioInput | 'unknown',
  detail: StepDetail = {},
): TraceNode {
  const value: Interval = share === 'unknown' ? { low: ratio(0n), high: ratio(1n) } : at(exact(share))
  return { op: 'input', label, unit: 'share', value: traceValue(value), ...detailOf(detail) }
}

/** A number of persons, months or the like. */
export function numberInput(label: Messages, number: RatioInput, detail: StepDetail = {}): TraceNode {
  return { op: 'input', label, unit: 'number', value: traceValue(at(exact(number))), ...detailOf(detail) }
}

/** A step over others. */
export function step(
  op: Exclude<TraceOperation, 'input' | 'round' | 'portion' | 'remainder'>,
  label: Messages,
  of: readonly TraceNode[],
  detail: StepDetail & { readonly unit?: TraceUnit } = {},
): TraceNode {
  const value = traceValue(
    stepValue(
      { op },
      of.map((part) => intervalOf(part.value)),
    ),
  )
  return { op, label, unit: detail.unit ?? 'cents', value, of, ...detailOf(detail) }
}

/** A step that rounds another one. */
export function rounded(
  label: Messages,
  part: TraceNode,
  mode: RoundingMode,
  unit: RoundingUnit,
  detail: StepDetail = {},
): TraceNode {
  const rounding = { mode, unit }
  const value = traceValue(stepValue({ op: 'round', rounding }, [intervalOf(part.value)]))
  return { op: 'round', label, unit: 'cents', value, of: [part], rounding, ...detailOf(detail) }
}

/** A rounded share of an amount (`portion`), or what is left beside it (`remainder`). */
export function shared(
  op: 'portion' | 'remainder',
  label: Messages,
  whole: TraceNode,
  share: TraceNode,
  rounding: NonNullable<TraceNode['rounding']>,
  detail: StepDetail = {},
): TraceNode {
  const parts = [intervalOf(whole.value), intervalOf(share.value)]
  const value = traceValue(stepValue({ op, rounding }, parts))
  return { op, label, unit: 'cents', value, of: [whole, share], rounding, ...detailOf(detail) }
}

/** How many inputs of a tree are unknown. */
function unknownInputs(node: TraceNode): number {
  if (node.op === 'input') return 'unknown' in node.value ? (node.unknownParts ?? 1) : 0
  return (node.of ?? []).reduce((count, part) => count + unknownInputs(part), 0)
}

/** The amount that a tree comes to. Fractions of a cent, which only unrounded steps have, are cut off. */
export function amountOfTrace(node: TraceNode): Amount {
  const value = intervalOf(node.value)
  const unknown = unknownInputs(node)
  if (isExact(value) && value.low) return boundedAmount(roundRatio(value.low, 'floor'), 0)
  const bound = (of: Interval['low'], mode: RoundingMode): number | undefined => {
    const cents = of && Number(roundRatio(of, mode))
    return cents !== undefined && Number.isSafeInteger(cents) ? cents : undefined
  }
  const atLeast = bound(value.low, 'floor')
  const atMost = bound(value.high, 'ceil')
  return {
    cents: 'unknown',
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(unknown > 0 && { unknown }),
  }
}
