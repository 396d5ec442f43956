import type { Messages } from '@sotekit/core'
import type { BudgetRecord } from '../../plugin-types.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

type Plan = BudgetRecord<'plan'>

export const brokenAmendment: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Kustannusarvion versio ei käy: {problem}',
    en: 'The version of the plan does not hold: {problemEn}',
  },
  page,
  check: (dataset, report) => {
    const plans = new Map(dataset.all('budget.plan').map((plan) => [plan.id, plan] as const))
    for (const plan of plans.values()) {
      const problem = problemOf(plan, plans)
      if (!problem) continue
      report({
        record: plan,
        at: plan.amends === undefined ? '/version' : '/amends',
        args: { problem: problem.fi, problemEn: problem.en },
        received: plan.amends ?? plan.version,
      })
    }
  },
}

function problemOf(plan: Plan, plans: ReadonlyMap<string, Plan>): Messages | undefined {
  const replaces = plan.version === 'amendment' || plan.version === 'correction'
  if (replaces && plan.amends === undefined)
    return { fi: 'muutos ei kerro, mitä se muuttaa', en: 'an amendment does not say what it amends' }
  if (plan.amends === undefined) return undefined
  if (!replaces)
    return {
      fi: 'vain muutos tai oikaisu korvaa toisen',
      en: 'only an amendment or correction replaces another',
    }
  const other = plans.get(plan.amends)
  if (!other) return undefined
  if (other.programme !== plan.programme || other.component !== plan.component)
    return {
      fi: 'se muuttaa toisen hankkeen tai osan arviota',
      en: 'it amends a plan of another programme or component',
    }
  const met = new Set([plan.id])
  let here: Plan | undefined = other
  while (here && !met.has(here.id)) {
    met.add(here.id)
    here = here.amends === undefined ? undefined : plans.get(here.amends)
  }
  return here?.id === plan.id
    ? { fi: 'versiot muuttavat toisiaan kehässä', en: 'versions amend each other in a circle' }
    : undefined
}
