import type { Messages, RecordKey } from '@sotekit/core'
import type { RoundingMode, RoundingUnit } from '../rounding/round.js'

/**
 * What a step of a computation does: takes a value from the data (`input`), adds, subtracts the rest from the
 * first, multiplies, divides the first by the second, rounds, or takes the least or greatest. `portion` is a share
 * of the first, rounded, but not more than all of it; `remainder` what is left beside that portion: the two make
 * up the whole to the cent.
 *
 * @example
 * ```ts
 * import type { TraceOperation } from '@sotekit/budget'
 *
 * const step: TraceOperation = 'round'
 * ```
 */
export type TraceOperation =
  | 'input'
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'round'
  | 'portion'
  | 'remainder'
  | 'least'
  | 'greatest'

/**
 * The value of a step: an exact fraction as text (`69346220`, `2601/500`), or unknown with its bounds.
 *
 * @example
 * ```ts
 * import type { TraceValue } from '@sotekit/budget'
 *
 * const cents: TraceValue = { exact: '69346220' }
 * const open: TraceValue = { unknown: true, atLeast: '0' }
 * ```
 */
export type TraceValue =
  | { readonly exact: string }
  | { readonly unknown: true; readonly atLeast?: string; readonly atMost?: string }

/**
 * What a step's value counts: cents, a share of something, or plain units such as persons and months.
 *
 * @example
 * ```ts
 * import type { TraceUnit } from '@sotekit/budget'
 *
 * const grantShare: TraceUnit = 'share'
 * ```
 */
export type TraceUnit = 'cents' | 'share' | 'number'

/**
 * One step of the explanation of a figure (Finnish: laskelman perustelu), with the steps that it was made from:
 * plain JSON. Whoever distrusts a figure evaluates the tree again from its inputs.
 *
 * @example
 * ```ts
 * import { evaluateTrace, grantOf } from '@sotekit/budget'
 *
 * const { trace } = grantOf({ eligibleCents: 603400, share: 0.83 })
 * trace.op // → 'remainder'
 * evaluateTrace(trace) // → { exact: '500800' }
 * ```
 */
export interface TraceNode {
  /** What the step does with its parts. */
  readonly op: TraceOperation
  /** What the value is called. */
  readonly label: Messages
  /** What the value counts. */
  readonly unit: TraceUnit
  /** What the step comes to, in its unit: cents, a part of 1, or a plain number. */
  readonly value: TraceValue
  /** The steps that the value was made from, in the order of the operation; absent for an `input`. */
  readonly of?: readonly TraceNode[] | undefined
  /** How the value was rounded; only for `round`, `portion` and `remainder`. */
  readonly rounding?: { readonly mode: RoundingMode; readonly unit: RoundingUnit } | undefined
  /** How many parts of an input that was added up before are unknown. */
  readonly unknownParts?: number | undefined
  /** The provision that the step follows, such as `7/2020 § 4`. */
  readonly provision?: string | undefined
  /** The record that an input was read from, and where in it. */
  readonly record?: RecordKey | undefined
  /** JSON pointer within that record. */
  readonly at?: string | undefined
}
