import type { Dataset, PluginTypes, RecordOf, WithoutView } from '@sotekit/core'
import type { ActualCost } from './records/actual.js'
import type { CategorySet } from './records/category-set.js'
import type { PaymentClaim } from './records/claim.js'
import type { GrantDecision } from './records/decision.js'
import type { FundingItem } from './records/funding.js'
import type { CostLine } from './records/line.js'
import type { CostPlan } from './records/plan.js'
import type { StaffingPost } from './records/staffing.js'
import type { PrintedTable } from './records/table.js'
import type { BudgetView } from './view/types.js'

/**
 * What the plugin adds to a kit: nine kinds of record and the view `dataset.budget`.
 *
 * @example
 * ```ts
 * import type { Dataset } from '@sotekit/core'
 * import type { BudgetTypes } from '@sotekit/budget'
 *
 * const plans = (dataset: Dataset<BudgetTypes>): number => dataset.all('budget.plan').length
 * ```
 */
export interface BudgetTypes extends PluginTypes {
  name: 'budget'
  records: {
    plan: CostPlan
    line: CostLine
    staffing: StaffingPost
    funding: FundingItem
    decision: GrantDecision
    actual: ActualCost
    claim: PaymentClaim
    table: PrintedTable
    'category-set': CategorySet
  }
  view: BudgetView
}

/** A dataset as the view is made from it. */
export type BudgetData = Dataset<WithoutView<BudgetTypes>>

/**
 * A record of one of the plugin's kinds, with the fields that core gives every record, such as its id and citations.
 *
 * @example
 * ```ts
 * import type { BudgetRecord } from '@sotekit/budget'
 *
 * const isOriginal = (plan: BudgetRecord<'plan'>): boolean => plan.version === 'original'
 * ```
 */
export type BudgetRecord<K extends keyof BudgetTypes['records'] & string> = RecordOf<
  `budget.${K}`,
  BudgetTypes
>
