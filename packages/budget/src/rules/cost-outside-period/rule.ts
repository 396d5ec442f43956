import { contains, intersect, type Period, within } from '@sotekit/core'
import type { BudgetRecord } from '../../plugin-types.js'
import { type Context, contextOf } from '../../view/context.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const costOutsidePeriod: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Kustannuksen aika {cost} ei ole avustuksen käyttöajassa {allowed}',
    en: 'The time of the cost, {cost}, is not within that of the grant, {allowed}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    const allowed = new Map<string, Period | undefined>()
    for (const plan of dataset.all('budget.plan')) {
      const period = allowedPeriod(context, plan)
      allowed.set(plan.id, period)
      if (!period) continue
      for (const [i, { from, to }] of (plan.periods ?? []).entries()) {
        if (within({ from, to }, period)) continue
        report({
          record: plan,
          at: `/periods/${i}`,
          args: { cost: inWords({ from, to }), allowed: inWords(period) },
          received: inWords({ from, to }),
        })
      }
    }
    for (const actual of dataset.all('budget.actual')) {
      const period = allowed.get(actual.plan)
      if (actual.date === undefined || !period || contains(period, actual.date)) continue
      report({
        record: actual,
        at: '/date',
        args: { cost: actual.date, allowed: inWords(period) },
        received: actual.date,
      })
    }
  },
}

/** The period of the decision within that of the programme; either may be unknown. */
function allowedPeriod(context: Context, plan: BudgetRecord<'plan'>): Period | undefined {
  const programme = context.programme(plan)?.period
  const decision = context.decisionOf(plan.id)?.period
  return programme && decision ? (intersect(programme, decision) ?? decision) : (decision ?? programme)
}

function inWords({ from, to }: Period): string {
  return `${from ?? ''}–${to ?? ''}`
}
