import type { Cents } from '../amount/amount.js'

/**
 * What a cost is counted under (Finnish: kustannuksen kohdistus). What no source tells is `unknown`, or left out.
 *
 * @example
 * ```ts
 * import type { CostDimensions } from '@sotekit/budget'
 *
 * const travel: CostDimensions = { plan: 'digital', category: 'travel', period: '2021', cents: 8490000 }
 * ```
 */
export interface CostDimensions {
  /** Id of a `budget.plan`. */
  readonly plan: string
  /** Id of a cost category (menolaji) in the plan's category set, or `unknown`. */
  readonly category: string
  /** Id of a period of the plan. */
  readonly period?: string | undefined
  /** Id of a sub-programme (osakokonaisuus) of the plan's programme. */
  readonly subProgramme?: string | undefined
  /** Id of a `measure`. */
  readonly measure?: string | undefined
  /** Three-digit code of a `municipality`. */
  readonly municipality?: string | undefined
  /** Id of the `organisation` that has the cost. */
  readonly organisation?: string | undefined
  /** Ids of earmarks of the plan that the cost counts towards. */
  readonly earmarks?: readonly string[] | undefined
  /** Integer cents, or `unknown`. */
  readonly cents: Cents
  /** Whether money is paid (`cash`, the default) or something is given (`in-kind`: luontoissuoritus). */
  readonly form?: 'cash' | 'in-kind' | undefined
  /** Whether the grant may cover it (valtionavustukseen oikeuttava); `true` where left out. */
  readonly eligible?: boolean | 'unknown' | undefined
}
