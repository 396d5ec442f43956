import type { CalendarDate, MessageLanguage } from '@sotekit/core'
import type { Allocation } from '../allocation/allocate.js'
import type { TableAudit } from '../audit/types.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { CostQuery, PlanFilter } from './filters.js'
import type {
  AmountRow,
  ClaimState,
  ComparisonRow,
  EarmarkRow,
  Explanation,
  Figure,
  PrintedComparison,
  ProgrammeFigures,
  Staffing,
} from './rows.js'

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
