import { UNKNOWN } from '../../shared.js'
import { contextOf } from '../../view/context.js'
import { type BudgetRule, nearest, type Report } from '../rule.js'
import { page } from './page.js'

export const unknownCategory: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Menolajia '{category}' ei ole luokituksessa {set}",
    en: "There is no cost category '{category}' in the set {set}",
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    const known = new Map<string, ReadonlySet<string>>()
    const idsOf = (set: string): ReadonlySet<string> | undefined => {
      const found =
        known.get(set) ??
        new Set(
          context
            .categories()
            .set(set)
            ?.categories.map(({ id }) => id),
        )
      known.set(set, found)
      return found.size > 0 ? found : undefined
    }
    const check = (
      record: Parameters<Report>[0]['record'],
      plan: string | undefined,
      category: string,
      at: string,
    ) => {
      if (category === UNKNOWN) return
      const found = plan === undefined ? undefined : context.plan(plan)
      if (plan !== undefined && !found) return
      const set = found?.categorySet ?? 'state-grant-form'
      const ids = idsOf(set)
      if (!ids || ids.has(category)) return
      const likely = nearest(category, ids)
      report({
        record,
        at,
        args: { category, set },
        expected: [...ids].join(', '),
        received: category,
        fixes: likely === undefined ? [] : [{ value: likely }],
      })
    }
    for (const one of dataset.all('budget.line')) check(one, one.plan, one.category, '/category')
    for (const one of dataset.all('budget.actual')) check(one, one.plan, one.category, '/category')
    for (const table of dataset.all('budget.table'))
      for (const [row, { category }] of table.rows.entries())
        if (category !== undefined) check(table, table.plan, category, `/rows/${row}/category`)
    for (const plan of dataset.all('budget.plan'))
      for (const [i, { category }] of (plan.earmarks ?? []).entries())
        if (category !== undefined) check(plan, plan.id, category, `/earmarks/${i}/category`)
  },
}
