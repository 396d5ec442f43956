import type { TableAudit } from '../audit/types.js'
import type { BudgetRecord } from '../plugin-types.js'
import { groupBy } from '../shared.js'
import { auditOf } from '../view/audits.js'
import { claimStates } from '../view/claims.js'
import type { Context } from '../view/context.js'
import { earmarks } from '../view/earmarks.js'
import { printed } from '../view/printed.js'
import type {
  AmountRow,
  ClaimState,
  ComparisonRow,
  EarmarkRow,
  PrintedComparison,
  StaffingRow,
} from '../view/rows.js'
import { staffing } from '../view/staffing.js'
import { comparison, totals } from '../view/total.js'

type By<T> = (id: string) => readonly T[]

/** What the chapters of a report are made from: each question asked once for all programmes, and sorted out. */
export interface ReportData {
  readonly context: Context
  /** Amounts by category and period, of a plan. */
  readonly categories: By<AmountRow>
  /** Of a programme. */
  readonly subProgrammes: By<AmountRow>
  readonly municipalities: By<AmountRow>
  readonly compared: By<ComparisonRow>
  readonly comparedTotal: By<ComparisonRow>
  readonly claims: By<ClaimState>
  readonly posts: By<StaffingRow>
  readonly earmarks: By<EarmarkRow>
  readonly printed: By<PrintedComparison>
  readonly audits: By<{ readonly table: BudgetRecord<'table'>; readonly audit: TableAudit }>
}

export function reportData(context: Context): ReportData {
  const { data } = context
  const lines = context.lines()
  const programmeOf = (plan = ''): string => context.plan(plan)?.programme ?? ''
  const claimed = (state: ClaimState) => programmeOf(data.get('budget.decision', state.decision)?.plans[0])
  const tables = data
    .all('budget.table')
    .filter(({ plan }) => plan !== undefined)
    .map((table) => ({ table, audit: auditOf(context, table) }))
    .sort((a, b) => (a.table.id < b.table.id ? -1 : 1))
  const hasActuals = new Set(data.all('budget.actual').map(({ plan }) => programmeOf(plan)))
  const compared = (by: readonly ['programme', ...'category'[]]) =>
    comparison(context, { by }).filter(({ programme = '' }) => hasActuals.has(programme))
  const ofProgramme = ({ programme = '' }: { readonly programme?: string }): string => programme
  return {
    context,
    categories: by(totals(context, lines, { by: ['plan', 'category', 'period'] }), ({ plan = '' }) => plan),
    subProgrammes: by(totals(context, lines, { by: ['programme', 'subProgramme'] }), ofProgramme),
    municipalities: by(totals(context, lines, { by: ['programme', 'municipality'] }), ofProgramme),
    compared: by(compared(['programme', 'category']), ofProgramme),
    comparedTotal: by(compared(['programme']), ofProgramme),
    claims: by(claimStates(context, undefined), claimed),
    posts: by(staffing(context, {}).posts, ofProgramme),
    earmarks: by(earmarks(context, {}), ofProgramme),
    printed: by(printed(context, {}), ofProgramme),
    audits: by(tables, ({ table }) => programmeOf(table.plan)),
  }
}

function by<T>(values: readonly T[], keyOf: (value: T) => string): By<T> {
  const groups = groupBy(values, keyOf)
  return (id) => groups.get(id) ?? []
}
