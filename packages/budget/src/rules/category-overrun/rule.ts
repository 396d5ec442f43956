import { type Cents, sumCents } from '../../amount/amount.js'
import type { BudgetRecord } from '../../plugin-types.js'
import type { TransferLimit } from '../../records/decision.js'
import { exact, ratio, times } from '../../rounding/ratio.js'
import { roundRatio } from '../../rounding/round.js'
import { compareText, groupBy } from '../../shared.js'
import { contextOf } from '../../view/context.js'
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
    const actuals = groupBy(dataset.all('budget.actual'), ({ plan }) => plan)
    for (const decision of dataset.all('budget.decision')) {
      const limit = decision.terms?.transferLimit ?? 'unknown'
      const planned = byCategory(decision.plans.flatMap(context.linesOf))
      const spent = byCategory(decision.plans.flatMap((plan) => actuals.get(plan) ?? []))
      if (planned.has('unknown')) continue
      for (const [category, actual] of [...spent].sort(([a], [b]) => compareText(a, b))) {
        const budgeted = planned.get(category) ?? 0
        const allowed = allowance(limit, budgeted)
        if (actual - budgeted <= (allowed ?? 0)) continue
        report({
          record: decision,
          at: limit === 'unknown' ? '' : '/terms/transferLimit',
          severity: allowed === undefined ? 'info' : 'error',
          args: { category, ...money('excess', actual - budgeted), ...limitWords(allowed) },
          received: actual,
        })
      }
    }
  },
}

/** Known amounts by category. */
function byCategory(
  costs: readonly (BudgetRecord<'line'> | BudgetRecord<'actual'>)[],
): ReadonlyMap<string, number> {
  const groups = groupBy(costs, ({ category }) => category)
  const known = (parts: readonly Cents[]): number => {
    const { cents, atLeast = 0 } = sumCents(parts)
    return cents === 'unknown' ? atLeast : cents
  }
  return new Map(
    [...groups].map(([category, group]) => [category, known(group.map(({ cents }) => cents))] as const),
  )
}

/** The greater of the two limits that a decision may give; nothing is assumed where it gives none. */
function allowance(limit: TransferLimit | 'unknown', budgeted: number): number | undefined {
  if (limit === 'unknown') return undefined
  const part =
    limit.share === undefined
      ? 0
      : Number(roundRatio(times(exact(limit.share), ratio(BigInt(budgeted))), 'floor'))
  return Math.max(part, limit.cents ?? 0)
}

function limitWords(allowed: number | undefined): Readonly<Record<string, string | number>> {
  return allowed === undefined
    ? { limit: 'ei tiedossa', limitEn: 'a sum that is not known' }
    : money('limit', allowed)
}
