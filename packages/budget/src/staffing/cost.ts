import { type CalendarDate, isCalendarDate } from '@sotekit/core'
import type { Amount } from '../amount/amount.js'
import { amountOfTrace, centsInput, numberInput, rounded, shareInput, step } from '../trace/build.js'
import { labels } from '../trace/labels.js'
import type { TraceNode } from '../trace/node.js'
import { monthsOf } from './months.js'

/**
 * What the cost of a post is computed from (Finnish: henkilöstökustannus).
 *
 * @example
 * ```ts
 * import { type StaffCostInput, staffCost } from '@sotekit/budget'
 *
 * const half: StaffCostInput = { monthlyCents: 380000, fte: 0.5, from: '2020-08-01', to: '2020-12-31' }
 * staffCost(half).cost // → { cents: 950000 }
 * ```
 */
export interface StaffCostInput {
  /** Gross pay of a full-time post in a month. Cents. */
  readonly monthlyCents: number | 'unknown'
  /** Full-time equivalents. */
  readonly fte: number
  /** First day. */
  readonly from: CalendarDate
  /** Last day. */
  readonly to: CalendarDate
  /** Employer's side costs as a part of the pay: 0.22 for 22 %. None where left out. */
  readonly sideCosts?: number | 'unknown' | undefined
  /** Holiday bonus as a part of the pay. None where left out. */
  readonly holidayBonus?: number | 'unknown' | undefined
}

/**
 * The cost of a post (Finnish: henkilöstökustannus): monthly pay × (1 + side costs) × (1 + holiday bonus) × FTE ×
 * months, rounded half up to the cent once, at the end. A broken month counts by its days.
 *
 * @throws RangeError if `from` or `to` is no calendar date.
 *
 * @example
 * ```ts
 * import { staffCost } from '@sotekit/budget'
 *
 * const post = { monthlyCents: 400000, fte: 1, from: '2020-08-01', to: '2020-09-15', sideCosts: 0.22 }
 * staffCost(post).cost // → { cents: 732000 }
 * staffCost({ ...post, monthlyCents: 'unknown' }).cost // → { cents: 'unknown', atLeast: 0, unknown: 1 }
 * ```
 */
export function staffCost(input: StaffCostInput): { readonly cost: Amount; readonly trace: TraceNode } {
  for (const day of [input.from, input.to])
    if (!isCalendarDate(day)) throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${day}`)
  const months = monthsOf(input.from, input.to)
  const monthly = centsInput(labels.monthlyPay, input.monthlyCents)
  const parts = [
    monthly,
    ...factor(labels.sideCosts, input.sideCosts),
    ...factor(labels.holidayBonus, input.holidayBonus),
    numberInput(labels.fte, input.fte),
    numberInput(labels.months, {
      numerator: Number(months.numerator),
      denominator: Number(months.denominator),
    }),
  ]
  const trace = rounded(labels.staff, step('product', labels.unroundedStaff, parts), 'half-up', 'cent')
  return { cost: amountOfTrace(trace), trace }
}

function factor(label: TraceNode['label'], part: number | 'unknown' | undefined): readonly TraceNode[] {
  if (part === undefined) return []
  return [
    step('sum', labels.factor, [shareInput(labels.whole, 1), shareInput(label, part)], { unit: 'share' }),
  ]
}
