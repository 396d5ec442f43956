import { contextOf } from '../../view/context.js'
import { categoryOverruns } from '../../view/overruns.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const categoryOverrun: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Menolajin '{category}' toteuma ylittää arvion {excess}; päätös sallii siirtoa: {limit}",
    en: "Actual costs of '{category}' are {excessEn} above the plan; the decision allows a transfer of {limitEn}",
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const decision of dataset.all('budget.decision')) {
      for (const { category, actualCents, excessCents, allowedCents } of categoryOverruns(
        context,
        decision,
      )) {
        const isKnown = allowedCents !== undefined
        report({
          record: decision,
          at: isKnown ? '/terms/transferLimit' : '',
          severity: isKnown ? 'error' : 'info',
          args: {
            category,
            ...money('excess', excessCents),
            ...(isKnown
              ? money('limit', allowedCents)
              : { limit: 'ei tiedossa', limitEn: 'a sum that is not known' }),
          },
          received: actualCents,
        })
      }
    }
  },
}
