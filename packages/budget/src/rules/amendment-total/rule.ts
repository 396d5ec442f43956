import { sumCents } from '../../amount/amount.js'
import { contextOf } from '../../view/context.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const amendmentTotal: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Muutettu kustannusarvio on {after}, mutta päätöksen ehtojen mukaan summa pysyy: {before}',
    en: 'The amended plan comes to {afterEn}, but by the terms of the decision the total stays {beforeEn}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const plan of dataset.all('budget.plan')) {
      if (plan.amends === undefined || plan.version !== 'amendment') continue
      const decision = context.decisionOf(plan.id)
      if (decision?.terms?.totalIsFixed !== true) continue
      const [before, after] = [plan.amends, plan.id].map(
        (id) => sumCents(context.linesOf(id).map(({ cents }) => cents)).cents,
      )
      if (typeof before !== 'number' || typeof after !== 'number' || before === after) continue
      report({
        record: plan,
        args: { ...money('before', before), ...money('after', after) },
        expected: String(before),
        received: after,
        related: [{ record: decision, at: '/terms/totalIsFixed' }],
      })
    }
  },
}
