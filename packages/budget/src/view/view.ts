import type { BudgetData, BudgetRecord } from '../plugin-types.js'
import { remembering } from '../shared.js'
import { auditOf, audits } from './audits.js'
import { claimStates } from './claims.js'
import { contextOf, inLanguage } from './context.js'
import { earmarks } from './earmarks.js'
import { explain } from './explain.js'
import { summarize } from './figures.js'
import { frameOfPlan } from './frame.js'
import { allocateByPopulation } from './population.js'
import { printed } from './printed.js'
import { selectPlans } from './select.js'
import { staffing } from './staffing.js'
import { comparison, totals } from './total.js'
import type { BudgetView } from './types.js'

/** The view over a dataset. Nothing is computed before it is asked for. */
export function viewOf(data: BudgetData): BudgetView {
  const context = contextOf(data)
  const audit = remembering((table: BudgetRecord<'table'>) => auditOf(context, table))
  return {
    plans: (filter = {}) => selectPlans(context, filter),
    total: (query = {}) => totals(context, context.lines(), query),
    actual: (query = {}) => totals(context, context.actuals(), query),
    compare: (query = {}) => comparison(context, query),
    summary: (filter = {}) => summarize(context, filter),
    explain: (question) => explain(context, question),
    staffing: (filter = {}) => staffing(context, filter),
    earmarks: (filter = {}) => earmarks(context, filter),
    claims: ({ decision } = {}) => claimStates(context, decision),
    frame: (plan) => frameOfPlan(context, plan),
    audit: (table) => audits(context, table, audit),
    printed: (filter = {}) => printed(context, filter),
    allocateByPopulation: (question) => allocateByPopulation(data, question),
    categoryTitle: (id, language) => inLanguage(context.categories().title(id), language, id),
  }
}
