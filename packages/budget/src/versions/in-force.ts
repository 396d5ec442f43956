import type { CalendarDate } from '@sotekit/core'
import type { BudgetRecord } from '../plugin-types.js'
import { compareText } from '../shared.js'

type Plan = BudgetRecord<'plan'>

/**
 * Which versions of plans count.
 *
 * @example
 * ```ts
 * import type { When } from '@sotekit/budget'
 *
 * const asDecidedThen: When = { on: '2021-12-31', known: '2021-12-31', phase: 'decided' }
 * ```
 */
export interface When {
  /** Only versions that hold on this day; as of `dataset.at(day)`, that day. */
  readonly on?: CalendarDate | undefined
  /** Only what had been decided, or applied for, by this day: the state of knowledge then. */
  readonly known?: CalendarDate | undefined
  /** `decided` leaves out what was only applied for; `applied`, the default, counts both. */
  readonly phase?: 'applied' | 'decided' | undefined
}

/** The versions that count: not draft, rejected or withdrawn, within the days asked for, and not replaced. */
export function plansInForce(plans: readonly Plan[], when: When): readonly Plan[] {
  const candidates = plans.filter((plan) => counts(plan, when))
  const ids = new Set(candidates.map(({ id }) => id))
  const byAmended = new Map<string, Plan>()
  for (const plan of candidates) {
    if (plan.amends === undefined || !ids.has(plan.amends)) continue
    const other = byAmended.get(plan.amends)
    if (!other || later(plan, other)) byAmended.set(plan.amends, plan)
  }
  const replaced = new Set(byAmended.keys())
  // Of two versions that amend the same plan only the later one counts.
  const passedOver = candidates.filter(
    (plan) => plan.amends !== undefined && ids.has(plan.amends) && byAmended.get(plan.amends) !== plan,
  )
  for (const { id } of passedOver) replaced.add(id)
  return candidates.filter(({ id }) => !replaced.has(id)).sort((a, b) => compareText(a.id, b.id))
}

function counts(plan: Plan, { on, known, phase }: When): boolean {
  if (plan.status === 'draft' || plan.status === 'rejected' || plan.status === 'withdrawn') return false
  if (phase === 'decided' && plan.status !== 'decided') return false
  const from = effectiveFrom(plan)
  if (on !== undefined && from !== undefined && from > on) return false
  const learnt = plan.decidedOn ?? plan.appliedOn
  return known === undefined || learnt === undefined || learnt <= known
}

/** The first day on which a version holds; none where no source tells. */
function effectiveFrom(plan: Plan): CalendarDate | undefined {
  return plan.effectiveFrom ?? plan.decidedOn ?? plan.appliedOn
}

function later(a: Plan, b: Plan): boolean {
  const order =
    compareText(effectiveFrom(a) ?? '', effectiveFrom(b) ?? '') ||
    compareText(a.decidedOn ?? '', b.decidedOn ?? '') ||
    compareText(a.id, b.id)
  return order > 0
}
