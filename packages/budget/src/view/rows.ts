import type { MessageLanguage } from '@sotekit/core'
import type { Amount } from '../amount/amount.js'
import type { Claim } from '../grant/claim.js'
import type { GrantShare } from '../grant/share.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { FundingSource } from '../records/funding.js'
import type { Dimension } from '../rollup/columns.js'
import type { TraceNode } from '../trace/node.js'

/**
 * An amount with the dimensions that it is for.
 *
 * @example
 * ```ts
 * import type { AmountRow } from '@sotekit/budget'
 *
 * const row: AmountRow = { period: '2020', cents: 118092600 }
 * ```
 */
export type AmountRow = Amount & { readonly [D in Dimension]?: string }

/**
 * Figures of a budget: total costs, costs that are not eligible, revenue, private and other public funding,
 * eligible costs, own share and state grant.
 *
 * @example
 * ```ts
 * import type { Figure } from '@sotekit/budget'
 *
 * const figure: Figure = 'grant'
 * ```
 */
export type Figure =
  | 'cost'
  | 'ineligible'
  | 'revenue'
  | 'private'
  | 'otherPublic'
  | 'eligible'
  | 'own'
  | 'grant'

/**
 * The figures of one version of a plan, as computed from its lines, and its funding as applied for.
 *
 * @example
 * ```ts
 * import type { PlanFigures } from '@sotekit/budget'
 *
 * const share = (figures: PlanFigures): number | 'unknown' => figures.share.share
 * ```
 */
export interface PlanFigures extends Readonly<Record<Figure, Amount>> {
  /** Id of the `budget.plan`. */
  readonly plan: string
  /** Id of its programme. */
  readonly programme: string
  /** Id of the programme's component that the plan is for; absent where the plan names none. */
  readonly component?: string
  /** The grant share that the figures were computed with, and where it comes from. */
  readonly share: GrantShare
  /** Funding records of the plan, added up by source. */
  readonly applied: { readonly [S in FundingSource]?: Amount }
}

/**
 * The figures of a programme: of each plan, rounded by itself, and their sums.
 *
 * @example
 * ```ts
 * import type { ProgrammeFigures } from '@sotekit/budget'
 *
 * const grant = (figures: ProgrammeFigures) => figures.total.grant
 * ```
 */
export interface ProgrammeFigures {
  /** Id of the programme. */
  readonly programme: string
  /** One for each plan that counts, in the order of the programme's components. */
  readonly plans: readonly PlanFigures[]
  /** Sums of the plans' figures; `unknown` with bounds where a plan's figure is. */
  readonly total: Readonly<Record<Figure, Amount>>
}

/**
 * The explanation of a figure: the amount, the computation as a tree, and as sentences.
 *
 * @example
 * ```ts
 * import { evaluateTrace, type Explanation } from '@sotekit/budget'
 *
 * const recomputed = (explanation: Explanation) => evaluateTrace(explanation.trace)
 * ```
 */
export interface Explanation {
  /** What the computation comes to. */
  readonly amount: Amount
  /** The computation, from the figure down to the records that it was read from. */
  readonly trace: TraceNode
  /** Sentences that can be pasted into an application. */
  readonly text: (language: MessageLanguage) => string
}

/**
 * A post with what it comes to.
 *
 * @example
 * ```ts
 * import type { StaffingRow } from '@sotekit/budget'
 *
 * const isHalf = (row: StaffingRow): boolean => row.post.fte === 0.5
 * ```
 */
export interface StaffingRow {
  /** The post's record. */
  readonly post: BudgetRecord<'staffing'>
  /** Id of the programme of the post's plan. */
  readonly programme: string
  /** Its cost; `unknown` where pay or days are not given. */
  readonly cost: Amount
  /** Explanation of the cost, where pay and days are given. */
  readonly trace?: TraceNode
}

/**
 * Posts, their full-time equivalents together, and their cost.
 *
 * @example
 * ```ts
 * import type { Staffing } from '@sotekit/budget'
 *
 * const years = (staffing: Staffing): number => staffing.fte
 * ```
 */
export interface Staffing {
  /** The posts of the plans that count, by plan and id. */
  readonly posts: readonly StaffingRow[]
  /** Sum of the full-time equivalents, exact to its decimals. */
  readonly fte: number
  /** Sum of their costs; `unknown` with bounds where that of a post is. */
  readonly cost: Amount
}

/**
 * An earmark over all plans of a programme that have it.
 *
 * @example
 * ```ts
 * import type { EarmarkRow } from '@sotekit/budget'
 *
 * const sum = (row: EarmarkRow) => row.earmarked
 * ```
 */
export interface EarmarkRow {
  /** Id of the programme. */
  readonly programme: string
  /** Id of the earmark, as the plans and decisions name it. */
  readonly earmark: string
  /** Sum of what the plans (or, where there is one, the decision) bind. */
  readonly earmarked: Amount
  /** Sum of the plans' lines that count towards it. */
  readonly planned: Amount
  /** Sum of the actual costs that count towards it. */
  readonly actual: Amount
  /** Earmarks that the same costs may count towards: their sums do not add up. */
  readonly mayOverlap: readonly string[]
}

/**
 * Plan against actual. The variance is actual less planned.
 *
 * @example
 * ```ts
 * import type { ComparisonRow } from '@sotekit/budget'
 *
 * const left = (row: ComparisonRow) => row.remaining
 * ```
 */
export type ComparisonRow = { readonly [D in Dimension]?: string } & {
  readonly planned: Amount
  readonly actual: Amount
  /** Actual less planned. */
  readonly variance: Amount
  /** Planned less actual. */
  readonly remaining: Amount
}

/**
 * Where a grant decision stands: what was earned, paid and claimed by its claims together.
 *
 * @example
 * ```ts
 * import type { ClaimState } from '@sotekit/budget'
 *
 * const next = (state: ClaimState) => state.payable
 * ```
 */
export interface ClaimState extends Claim {
  /** Id of the `budget.decision`. */
  readonly decision: string
  /** The grant share that the claims are reckoned with. */
  readonly share: GrantShare
  /** Sum of what the claims ask for. */
  readonly claimed: Amount
  /** Sum of what was paid; `unknown` where a paid claim does not tell how much. */
  readonly paid: Amount
}

/**
 * A printed figure beside ours.
 *
 * @example
 * ```ts
 * import type { PrintedFigure } from '@sotekit/budget'
 *
 * const isSame = (row: PrintedFigure): boolean => row.verdict === 'equal'
 * ```
 */
export interface PrintedFigure {
  /** Id of the plan that the table shows. */
  readonly plan: string
  /** Which figure it is: total costs, own share or grant. */
  readonly figure: Figure
  /** The figure as printed; `unknown` where it neither stands in the table nor follows from it. */
  readonly printed: Amount
  /** The printed figure does not stand in the table but follows from those that do. */
  readonly derived: boolean
  /** The figure as computed from the plan's lines. */
  readonly computed: Amount
  /** Printed less computed. */
  readonly deltaCents?: number
  /** What the rounding of the lines and of the printed figure can give. */
  readonly boundCents: number
  /** What the comparison found; `unchecked` where either figure is unknown. */
  readonly verdict: 'equal' | 'explained-by-rounding' | 'error' | 'unchecked'
}

/**
 * The printed figures of a programme beside ours, and the sums of both.
 *
 * @example
 * ```ts
 * import type { PrintedComparison } from '@sotekit/budget'
 *
 * const cost = (comparison: PrintedComparison) => comparison.printed.cost
 * ```
 */
export interface PrintedComparison {
  /** Id of the programme. */
  readonly programme: string
  /** Three for each plan that has a printed table: costs, own share and grant. */
  readonly rows: readonly PrintedFigure[]
  /** Sums of the printed figures, plan by plan: what was applied for or decided. */
  readonly printed: Readonly<Record<'cost' | 'own' | 'grant', Amount>>
  /** Sums of ours. */
  readonly computed: Readonly<Record<'cost' | 'own' | 'grant', Amount>>
}
