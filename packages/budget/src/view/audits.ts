import { auditTable } from '../audit/audit.js'
import type { TableAudit } from '../audit/types.js'
import { grantShareOf } from '../grant/share.js'
import type { BudgetRecord } from '../plugin-types.js'
import { compareText } from '../shared.js'
import { monthsOf } from '../staffing/months.js'
import type { Context } from './context.js'

/** The audit of one table, with what its plan tells of months and grant share. */
export function auditOf(context: Context, table: BudgetRecord<'table'>): TableAudit {
  const plan = table.plan === undefined ? undefined : context.plan(table.plan)
  if (!plan) return auditTable(table)
  const { cap } = grantShareOf({
    plan,
    programme: context.programme(plan),
    decision: context.decisionOf(plan.id),
  })
  const months = table.columns.map(({ period }) => {
    const found = plan.periods?.find(({ id }) => id === period)
    const length = found && monthsOf(found.from, found.to)
    return length?.denominator === 1n ? Number(length.numerator) : undefined
  })
  return auditTable(table, { months, grantShare: cap })
}

/** Audits of all tables, or of one. */
export function audits(
  context: Context,
  id: string | undefined,
  audit: (table: BudgetRecord<'table'>) => TableAudit,
): readonly { readonly table: string; readonly audit: TableAudit }[] {
  return context.data
    .all('budget.table')
    .filter((table) => id === undefined || table.id === id)
    .sort((a, b) => compareText(a.id, b.id))
    .map((table) => ({ table: table.id, audit: audit(table) }))
}
