import { type Amount, sumCents } from '../amount/amount.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { Earmark } from '../records/plan.js'
import { compareText, groupBy } from '../shared.js'
import type { Context } from './context.js'
import type { PlanFilter } from './filters.js'
import type { EarmarkRow } from './rows.js'
import { selectPlans } from './select.js'

interface Bound {
  readonly programme: string
  readonly earmark: Earmark
  readonly plans: readonly string[]
}

/** Earmarks of the selected plans, added up over each programme's plans. */
export function earmarks(context: Context, filter: PlanFilter): readonly EarmarkRow[] {
  const selected = selectPlans(context, filter)
  const current = new Set(selected.map(({ id }) => id))
  const bounds = selected.flatMap((plan) => boundsOf(context, plan))
  const groups = groupBy(bounds, ({ programme, earmark }) => JSON.stringify([programme, earmark.id]))
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { programme, earmark } = first
      const plans = new Set(group.flatMap((bound) => bound.plans))
      const sumOf = (kind: 'line' | 'actual'): Amount => {
        // Costs may be booked on a version that was replaced; planned is only what the current one says.
        const those = kind === 'line' ? [...plans].filter((plan) => current.has(plan)) : [...plans]
        const cents = those.flatMap((plan) => context.towardsEarmark(kind, plan, earmark.id))
        // No cost that says it counts towards the earmark is no proof that none does.
        return cents.length === 0 ? { cents: 'unknown', atLeast: 0 } : sumCents(cents)
      }
      return [
        {
          programme,
          earmark: earmark.id,
          earmarked: sumCents(group.map((bound) => bound.earmark.cents)),
          planned: sumOf('line'),
          actual: sumOf('actual'),
          mayOverlap: [...new Set(group.flatMap((bound) => bound.earmark.mayOverlap ?? []))].sort(
            compareText,
          ),
        },
      ]
    })
    .sort((a, b) => compareText(a.programme, b.programme) || compareText(a.earmark, b.earmark))
}

/** What a decision binds takes the place of what its plans asked for. */
function boundsOf(context: Context, plan: BudgetRecord<'plan'>): readonly Bound[] {
  const { programme } = plan
  const decision = context.decisionOf(plan.id)
  const decided = decision?.earmarks ?? []
  const own = (plan.earmarks ?? []).filter(({ id }) => !decided.some((earmark) => earmark.id === id))
  const isFirst = decision !== undefined && context.plansUnder(decision.id, 'in-force')[0] === plan.id
  const plans = decision ? context.plansUnder(decision.id, 'all') : [plan.id]
  return [
    ...own.map((earmark) => ({ programme, earmark, plans: [plan.id] })),
    ...(isFirst ? decided : []).map((earmark) => ({ programme, earmark, plans })),
  ]
}
