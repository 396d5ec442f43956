import type { CalendarDate, MessageLanguage } from '@sotekit/core'
import type { Allocation } from '../allocation/allocate.js'
import type { Amount } from '../amount/amount.js'
import type { TableAudit } from '../audit/types.js'
import type { Claim } from '../grant/claim.js'
import type { GrantShare } from '../grant/share.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { FundingSource } from '../records/funding.js'
import type { Dimension } from '../rollup/columns.js'
import type { TraceNode } from '../trace/node.js'
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

/**
 * The budgets of a dataset (Finnish: talous): the plugin's view, `dataset.budget`. All amounts are integer cents;
 * an amount whose parts are not all known is `unknown` with its bounds. Sums of different programmes are never
 * made. `dataset.at(day).budget` sees the versions that hold on the day.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { type BudgetView, budget } from '@sotekit/budget'
 *
 * const { dataset } = sotekit({ plugins: [budget()] }).load([
 *   { kind: 'programme', id: 'reform', title: { en: 'Reform' }, calls: [], basis: 'modelled' },
 *   { kind: 'budget.plan', id: 'plan', programme: 'reform', title: { en: 'Plan' }, version: 'original', status: 'applied', share: 0.8 },
 *   { kind: 'budget.line', id: 'rent', plan: 'plan', category: 'rents', cents: 603400 },
 * ])
 * const view: BudgetView = dataset.budget
 * view.total({ by: 'category' }) // → [{ category: 'rents', cents: 603400 }]
 * view.explain({ figure: 'grant' }).amount // → { cents: 482700 }
 * ```
 */
export interface BudgetView {
  /** Versions of plans that count, in the order of their ids. */
  readonly plans: (filter?: PlanFilter) => readonly BudgetRecord<'plan'>[]
  /** Planned costs, by the dimensions asked for; split by programme where there are several. */
  readonly total: (query?: CostQuery) => readonly AmountRow[]
  /** Actual costs in the same way. */
  readonly actual: (query?: CostQuery) => readonly AmountRow[]
  /** Plan against actual. */
  readonly compare: (query?: CostQuery) => readonly ComparisonRow[]
  /** Costs, funding, own share and grant of each programme and its plans. */
  readonly summary: (filter?: PlanFilter) => readonly ProgrammeFigures[]
  /** How a figure of a programme, component or plan came about. */
  readonly explain: (question: PlanFilter & { readonly figure: Figure }) => Explanation
  /** Posts of the plans that count, with their full-time equivalents and cost. */
  readonly staffing: (filter?: PlanFilter) => Staffing
  /** Earmarks of each programme against planned and actual costs. */
  readonly earmarks: (filter?: PlanFilter) => readonly EarmarkRow[]
  /** What claims have come to, for each decision. */
  readonly claims: (filter?: { readonly decision?: string | undefined }) => readonly ClaimState[]
  /** The frame that a decree's formula gives a plan; nothing where the plan has none or the law is not known. */
  readonly frame: (
    plan: string,
  ) => { readonly frame: Explanation; readonly ceiling?: Explanation } | undefined
  /** Audits of printed tables, by id. */
  readonly audit: (table?: string) => readonly { readonly table: string; readonly audit: TableAudit }[]
  /** Printed figures beside ours, for each programme. */
  readonly printed: (filter?: PlanFilter) => readonly PrintedComparison[]
  /** Shares a sum among the municipalities of an area by their population on a day. */
  readonly allocateByPopulation: (question: {
    readonly cents: number
    readonly area: string
    readonly on: CalendarDate
  }) => Allocation & { readonly populationDates?: readonly CalendarDate[] }
  /** Name of a category in a language, by id. */
  readonly categoryTitle: (id: string, language: MessageLanguage) => string
}
