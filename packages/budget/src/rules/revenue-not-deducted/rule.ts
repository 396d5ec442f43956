import { type Cents, sumCents } from '../../amount/amount.js'
import { claimsThatCount } from '../../view/claims.js'
import { contextOf } from '../../view/context.js'
import { excessGrants } from '../grant-share-above-cap/excess.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const revenueNotDeducted: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Tuloja tai muuta kuin julkista rahoitusta ei ole vähennetty: {revenue}',
    en: 'Revenue or private funding was not taken off: {revenueEn}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    const revenueOf = (plan: string): number => {
      const items = context
        .fundingOf(plan)
        .filter(({ source }) => source === 'revenue' || source === 'private')
      return known(items.map(({ cents }) => cents))
    }
    for (const { record, at, plan, byRevenue, excessCents } of excessGrants(dataset)) {
      if (!byRevenue) continue
      report({ record, at, args: { ...money('revenue', revenueOf(plan)), ...money('excess', excessCents) } })
    }
    for (const decision of dataset.all('budget.decision')) {
      const claims = claimsThatCount(context, decision.id)
      const expected = context
        .plansUnder(decision.id, 'in-force')
        .reduce((sum, plan) => sum + revenueOf(plan), 0)
      const told = known(
        claims.flatMap(({ incomeCents = 0, privateCents = 0 }) => [incomeCents, privateCents]),
      )
      const last = claims.at(-1)
      if (!last || expected === 0 || told > 0) continue
      report({
        record: last,
        at: '/eligibleCents',
        args: money('revenue', expected),
        related: [{ record: decision }],
      })
    }
  },
}

function known(parts: readonly Cents[]): number {
  const { cents, atLeast = 0 } = sumCents(parts)
  return cents === 'unknown' ? atLeast : cents
}
