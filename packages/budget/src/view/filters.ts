import type { Dimension } from '../rollup/columns.js'
import type { When } from '../versions/in-force.js'

/**
 * Which plans to look at; each condition left out means all (Finnish: rajaus).
 *
 * @example
 * ```ts
 * import type { PlanFilter } from '@sotekit/budget'
 *
 * const digital: PlanFilter = { programme: 'reform', component: 'digital', phase: 'decided' }
 * ```
 */
export interface PlanFilter extends When {
  /** Id of the programme (hanke); all programmes where left out. */
  readonly programme?: string | undefined
  /** Id of the programme's component (osio); all of them where left out. */
  readonly component?: string | undefined
  /** Id of one plan (kustannusarvio); all plans where left out. */
  readonly plan?: string | undefined
}

/**
 * Which costs of which plans to look at.
 *
 * @example
 * ```ts
 * import type { CostFilter } from '@sotekit/budget'
 *
 * const travel: CostFilter = { programme: 'reform', category: 'purchased-services', on: '2021-06-30' }
 * ```
 */
export interface CostFilter extends PlanFilter {
  /** A category with all that are within it. */
  readonly category?: string | undefined
  /** Id of a period of the plans. */
  readonly period?: string | undefined
  /** Id of a sub-programme (osakokonaisuus). */
  readonly subProgramme?: string | undefined
  /** Id of a measure (toimenpide). */
  readonly measure?: string | undefined
  /** Three-digit code of a municipality (kunta). */
  readonly municipality?: string | undefined
  /** Id of an organisation. */
  readonly organisation?: string | undefined
  /** Id of an earmark that the costs count towards. */
  readonly earmark?: string | undefined
}

/**
 * A filter and the dimensions to tell costs apart by.
 *
 * @example
 * ```ts
 * import type { CostQuery } from '@sotekit/budget'
 *
 * const query: CostQuery = { component: 'digital', by: ['category', 'period'] }
 * ```
 */
export interface CostQuery extends CostFilter {
  /** Dimensions to tell costs apart by; one sum for each programme where left out. */
  readonly by?: Dimension | readonly Dimension[] | undefined
}
