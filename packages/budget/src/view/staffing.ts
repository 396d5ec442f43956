import { sumAmounts } from '../amount/amount.js'
import type { BudgetRecord } from '../plugin-types.js'
import { exact, plus, zero } from '../rounding/ratio.js'
import { compareText } from '../shared.js'
import { staffCost } from '../staffing/cost.js'
import type { Context } from './context.js'
import type { PlanFilter } from './filters.js'
import type { Staffing, StaffingRow } from './rows.js'
import { selectPlans } from './select.js'

/** Posts of the selected plans, by plan and id. */
export function staffing(context: Context, filter: PlanFilter): Staffing {
  const plans = new Map(selectPlans(context, filter).map((plan) => [plan.id, plan.programme] as const))
  const posts = context.data
    .all('budget.staffing')
    .filter((post) => plans.has(post.plan))
    .sort((a, b) => compareText(a.plan, b.plan) || compareText(a.id, b.id))
    .map((post): StaffingRow => ({ post, programme: plans.get(post.plan) ?? '', ...costOfPost(post) }))
  return {
    posts,
    fte: sumOfNumbers(posts.map(({ post }) => post.fte)),
    cost: sumAmounts(posts.map(({ cost }) => cost)),
  }
}

/** The cost of a post; unknown where pay or days are. */
export function costOfPost(post: BudgetRecord<'staffing'>): Pick<StaffingRow, 'cost' | 'trace'> {
  const { monthlyCents, from, to, fte, sideCosts, holidayBonus } = post
  if (from === undefined || to === undefined || monthlyCents === undefined)
    return { cost: { cents: 'unknown', atLeast: 0, unknown: 1 } }
  return staffCost({ monthlyCents, from, to, fte, sideCosts, holidayBonus })
}

/** Adds decimal numbers by their digits, so that 0.1 and 0.2 make 0.3. */
export function sumOfNumbers(numbers: readonly number[]): number {
  const { numerator, denominator } = numbers.map(exact).reduce(plus, zero)
  return Number(numerator) / Number(denominator)
}
