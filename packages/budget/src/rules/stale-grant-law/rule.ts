import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const staleGrantLaw: BudgetRule = {
  severity: 'warning',
  message: {
    fi: 'Avustusprosentin säädöstä ({provision}) ei ole tarkistettu avustuksen päivään asti',
    en: 'The provision on the grant share ({provision}) was not checked up to the day of the grant',
  },
  page,
  check: (dataset, report) => {
    for (const { plans } of dataset.budget.summary()) {
      for (const { plan, share } of plans) {
        if (share.stale !== true) continue
        report({ record: { kind: 'budget.plan', id: plan }, args: { provision: share.provision ?? '' } })
      }
    }
  },
}
