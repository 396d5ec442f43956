import { contextOf } from '../../view/context.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const sumTooLarge: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Rivien summa on suurempi kuin luku, jonka voi esittää sentin tarkkuudella',
    en: 'The sum of the lines is larger than can be told to the cent',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const plan of dataset.all('budget.plan')) {
      let sum = 0
      for (const { cents } of context.linesOf(plan.id)) if (cents !== 'unknown') sum += Math.abs(cents)
      if (sum <= Number.MAX_SAFE_INTEGER) continue
      report({
        record: plan,
        expected: { fi: 'enintään 90 071 992 547 409,91 €', en: 'at most €90,071,992,547,409.91' },
      })
    }
  },
}
