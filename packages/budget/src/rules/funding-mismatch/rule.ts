import { sumCents } from '../../amount/amount.js'
import { roundingBound } from '../../audit/sums.js'
import { contextOf } from '../../view/context.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const fundingMismatch: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Rahoitus on {funding}, mutta rahoitettavat kustannukset ovat {cost}',
    en: 'The funding is {fundingEn}, but the costs to be funded are {costEn}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const { plans } of dataset.budget.summary()) {
      for (const { plan: id, cost, ineligible, applied } of plans) {
        const items = context.fundingOf(id)
        const funding = sumCents(items.map(({ cents }) => cents)).cents
        const [all, left] = [cost.cents, ineligible.cents]
        if (
          items.length === 0 ||
          typeof funding !== 'number' ||
          typeof all !== 'number' ||
          typeof left !== 'number'
        )
          continue
        const plan = context.plan(id)
        const parts = context.linesOf(id).length + items.length
        const bound = plan?.precision === 'euro' ? roundingBound(parts) * 100 : 0
        // Own money may pay for costs that are not eligible, or not be told at all.
        const tooMuch = funding > all + bound
        const isWhole = applied['state-grant'] !== undefined && applied.own !== undefined
        if (!tooMuch && !(isWhole && funding < all - left - bound)) continue
        report({
          record: { kind: 'budget.plan', id },
          args: { ...money('funding', funding), ...money('cost', tooMuch ? all : all - left) },
          related: items.map((item) => ({ record: item, at: '/cents' })),
        })
      }
    }
  },
}
