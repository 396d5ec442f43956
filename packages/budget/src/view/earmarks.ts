import { type Amount, type Cents, sumCents } from '../amount/amount.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { CostDimensions } from '../records/dimensions.js'
import type { Earmark } from '../records/plan.js'
import { compareText, groupBy } from '../shared.js'
import type { Context } from './context.js'
import { selectPlans } from './select.js'
import type { CostFilter, EarmarkRow } from './types.js'

interface Bound {
  readonly programme: string
  readonly earmark: Earmark
  readonly plans: readonly string[]
}

/** Earmarks of the selected plans, added up over each programme's plans. */
export function earmarks(context: Context, filter: CostFilter): readonly EarmarkRow[] {
  const bounds = selectPlans(context, filter).flatMap((plan) => boundsOf(context, plan))
  const groups = groupBy(bounds, ({ programme, earmark }) => JSON.stringify([programme, earmark.id]))
  const spent = amountsByEarmark(context)
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { programme, earmark } = first
      const plans = new Set(group.flatMap((bound) => bound.plans))
      const sumOf = (kind: 'line' | 'actual'): Amount => {
        const cents = [...plans].flatMap((plan) => spent(kind, plan, earmark.id))
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

/** What a decision binds takes the place of what its plan asked for. */
function boundsOf(context: Context, plan: BudgetRecord<'plan'>): readonly Bound[] {
  const { programme } = plan
  const decided = context.decisionOf(plan.id)?.earmarks
  const own = (plan.earmarks ?? []).filter(({ id }) => !decided?.some((earmark) => earmark.id === id))
  const isFirst = context.decisionOf(plan.id)?.plans[0] === plan.id
  const byDecision = isFirst ? (decided ?? []) : []
  const plans = context.decisionOf(plan.id)?.plans ?? [plan.id]
  return [
    ...own.map((earmark) => ({ programme, earmark, plans: [plan.id] })),
    ...byDecision.map((earmark) => ({ programme, earmark, plans })),
  ]
}

/** Amounts of costs that count towards an earmark of a plan. */
export function amountsByEarmark(
  context: Context,
): (kind: 'line' | 'actual', plan: string, earmark: string) => readonly Cents[] {
  const index = (costs: readonly CostDimensions[]) => {
    const found = new Map<string, Cents[]>()
    for (const { plan, earmarks: ids = [], cents } of costs) {
      for (const id of ids) {
        const key = JSON.stringify([plan, id])
        const list = found.get(key)
        if (list) list.push(cents)
        else found.set(key, [cents])
      }
    }
    return found
  }
  const line = index(context.data.all('budget.line'))
  const actual = index(context.data.all('budget.actual'))
  return (kind, plan, earmark) => (kind === 'line' ? line : actual).get(JSON.stringify([plan, earmark])) ?? []
}
