import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const grantShareUnknown: BudgetRule = {
  severity: 'warning',
  message: {
    fi: 'Avustusprosentti ei ole tiedossa, joten avustusta ei voi laskea',
    en: 'The grant share is not known, so that the grant cannot be computed',
  },
  page,
  check: (dataset, report) => {
    for (const { plans } of dataset.budget.summary()) {
      for (const { plan, share } of plans) {
        if (share.share !== 'unknown') continue
        report({
          record: { kind: 'budget.plan', id: plan },
          at: dataset.get('budget.plan', plan)?.share === undefined ? '' : '/share',
          expected: {
            fi: 'avustusprosentti päätöksessä tai arviossa, tai hankkeen säädösperusta',
            en: 'a share in the decision or plan, or the legal basis of the programme',
          },
        })
      }
    }
  },
}
