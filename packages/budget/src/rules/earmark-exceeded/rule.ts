import { type Cents, sumCents } from '../../amount/amount.js'
import type { BudgetRecord } from '../../plugin-types.js'
import type { Earmark } from '../../records/plan.js'
import { contextOf } from '../../view/context.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const earmarkExceeded: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Korvamerkinnän '{earmark}' määrä {limit} ylittyy: {sum}",
    en: "The earmark '{earmark}' of {limitEn} is exceeded: {sumEn}",
  },
  page,
  check: (dataset, report) => {
    const { plansUnder, towardsEarmark } = contextOf(dataset)
    const check = (
      record: BudgetRecord<'plan'> | BudgetRecord<'decision'>,
      index: number,
      earmark: Earmark,
      cents: readonly Cents[],
    ): void => {
      if (earmark.bound === 'floor' || earmark.cents === 'unknown') return
      const { cents: known, atLeast } = sumCents(cents)
      const sum = known === 'unknown' ? atLeast : known
      if (sum === undefined || sum <= earmark.cents) return
      report({
        record,
        at: `/earmarks/${index}/cents`,
        args: { earmark: earmark.id, ...money('limit', earmark.cents), ...money('sum', sum) },
        expected: { fi: `enintään ${earmark.cents}`, en: `at most ${earmark.cents}` },
        received: sum,
      })
    }
    for (const plan of dataset.all('budget.plan'))
      for (const [i, earmark] of (plan.earmarks ?? []).entries())
        check(plan, i, earmark, towardsEarmark('line', plan.id, earmark.id))
    for (const decision of dataset.all('budget.decision'))
      for (const [i, earmark] of (decision.earmarks ?? []).entries())
        check(
          decision,
          i,
          earmark,
          plansUnder(decision.id, 'all').flatMap((plan) => towardsEarmark('actual', plan, earmark.id)),
        )
  },
}
