/**
 * Budgets of state-granted programmes: cost plans, grants, claims and printed tables, exact to the cent and
 * explained. Start with {@link budget}, the plugin; the calculations also stand by themselves.
 *
 * @packageDocumentation
 */
export * from './allocation/allocate.js'
export * from './allocation/frame.js'
export { type Amount, type Cents, sumCents } from './amount/amount.js'
export * from './audit/audit.js'
export { roundingBound } from './audit/sums.js'
export type * from './audit/types.js'
export { stateGrantForm } from './categories/state-grant-form.js'
export * from './grant/claim.js'
export { type Grant, type GrantInput, grantOf } from './grant/grant.js'
export * from './grant/repayment.js'
export type { GrantShare } from './grant/share.js'
// biome-ignore lint/style/noDefaultExport: the contract of plugins asks for a factory as default export
export { budget, budget as default } from './plugin.js'
export type { BudgetRecord, BudgetTypes } from './plugin-types.js'
export type { ActualCost } from './records/actual.js'
export type { CategorySet, CostCategory } from './records/category-set.js'
export type { PaymentClaim } from './records/claim.js'
export type { GrantDecision, GrantTerms, TransferLimit } from './records/decision.js'
export type { CostDimensions } from './records/dimensions.js'
export type { FundingItem, FundingSource } from './records/funding.js'
export type { CostLine } from './records/line.js'
export type { CostPlan, Earmark, PlanFrame, PlanPeriod } from './records/plan.js'
export type { StaffingPost } from './records/staffing.js'
export type { PrintedTable, TableColumn, TableFigure, TableRow, TableSum } from './records/table.js'
export type { Dimension } from './rollup/columns.js'
export type { RatioInput } from './rounding/ratio.js'
export { type RoundingMode, type RoundingUnit, roundDecimal } from './rounding/round.js'
export * from './staffing/cost.js'
export { evaluateTrace } from './trace/evaluate.js'
export type * from './trace/node.js'
export { traceText } from './trace/text.js'
export type { When } from './versions/in-force.js'
export type * from './view/types.js'
