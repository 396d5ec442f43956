import type { Programme } from '@sotekit/core'
import { type Amount, sumAmounts, sumCents } from '../amount/amount.js'
import { type Grant, type GrantInput, grantOfTrace } from '../grant/grant.js'
import { grantShareOf } from '../grant/share.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { FundingSource } from '../records/funding.js'
import { rollUp } from '../rollup/roll-up.js'
import { compareText, groupBy, remembering } from '../shared.js'
import { amountInput, step } from '../trace/build.js'
import { labels } from '../trace/labels.js'
import type { TraceNode } from '../trace/node.js'
import type { Context } from './context.js'
import type { PlanFilter } from './filters.js'
import type { Figure, PlanFigures, ProgrammeFigures } from './rows.js'
import { selectPlans } from './select.js'

type Plan = BudgetRecord<'plan'>

/** All figures, in the order of the form. */
const figures: readonly Figure[] = [
  'cost',
  'ineligible',
  'revenue',
  'private',
  'eligible',
  'own',
  'otherPublic',
  'grant',
]

/** Figures of the selected plans by programme. */
export function summarize(context: Context, filter: PlanFilter): readonly ProgrammeFigures[] {
  const plans = groupBy(selectPlans(context, filter), (plan) => plan.programme)
  return [...plans.keys()].sort().map((programme) => {
    const ordered = [...(plans.get(programme) ?? [])].sort(planOrder(context.data.programmes.get(programme)))
    const ofPlans = ordered.map((plan) => figuresOf(context)(plan))
    return { programme, plans: ofPlans, total: sumOfFigures(ofPlans) }
  })
}

/** Figures are computed once for each plan, whoever asks. */
const known = new WeakMap<Context, (plan: Plan) => PlanFigures>()

function figuresOf(context: Context): (plan: Plan) => PlanFigures {
  const found = known.get(context)
  if (found) return found
  const costs = costsByPlan(context)
  const made = remembering((plan: Plan) => figuresOfPlan(context, plan, costs.get(plan.id)))
  known.set(context, made)
  return made
}

const versions = ['original', 'supplement', 'amendment', 'correction'] as const

/** Plans in the order of their programme's components; the original before what was added to it. */
function planOrder(programme: Programme | undefined): (a: Plan, b: Plan) => number {
  const ids = (programme?.components ?? []).map(({ id }) => id)
  const place = ({ component }: Plan): number => (component === undefined ? -1 : ids.indexOf(component))
  return (a, b) =>
    place(a) - place(b) ||
    versions.indexOf(a.version) - versions.indexOf(b.version) ||
    compareText(a.id, b.id)
}

function sumOfFigures(plans: readonly PlanFigures[]): Readonly<Record<Figure, Amount>> {
  const entries = figures.map((figure) => [figure, sumAmounts(plans.map((plan) => plan[figure]))] as const)
  return Object.fromEntries(entries) as Record<Figure, Amount>
}

interface PlanCosts {
  readonly eligible: Amount
  readonly ineligible: Amount
  readonly undecided: Amount
}

const none: Amount = { cents: 0 }

/** Costs of every plan by whether the grant may cover them: one roll-up for all plans. */
function costsByPlan(context: Context): ReadonlyMap<string, PlanCosts> {
  const lines = context.lines()
  const costs = new Map<string, PlanCosts>()
  const all = new Uint8Array(lines.size).fill(1)
  for (const { values, amount } of rollUp(lines, ['plan', 'eligible'], all)) {
    const [plan = '', eligible] = values
    const before = costs.get(plan) ?? { eligible: none, ineligible: none, undecided: none }
    const field = eligible === 'true' ? 'eligible' : eligible === 'false' ? 'ineligible' : 'undecided'
    costs.set(plan, { ...before, [field]: amount })
  }
  return costs
}

function figuresOfPlan(context: Context, plan: Plan, costs: PlanCosts | undefined): PlanFigures {
  const applied = appliedFunding(context, plan)
  const cost = costs ? sumAmounts([costs.eligible, costs.ineligible, costs.undecided]) : unknownCosts
  const accepted = costs ? sumAmounts([costs.eligible, upTo(costs.undecided)]) : unknownCosts
  const share = grantShareOf({
    plan,
    programme: context.programme(plan),
    decision: context.decisionOf(plan.id),
  })
  const result = planGrant(context, plan, amountInput(labels.cost, accepted))
  return {
    plan: plan.id,
    programme: plan.programme,
    ...(plan.component !== undefined && { component: plan.component }),
    cost,
    ineligible: costs ? sumAmounts([costs.ineligible, upTo(costs.undecided)]) : unknownCosts,
    revenue: applied.revenue ?? none,
    private: applied.private ?? none,
    eligible: result.eligible,
    own: result.own,
    otherPublic: applied['other-public'] ?? none,
    grant: result.grant,
    share,
    applied,
  }
}

/** A plan without lines: nothing is known of its costs. */
const unknownCosts: Amount = { cents: 'unknown', atLeast: 0 }

/** Costs that may or may not count: anything from nothing to all of them. */
function upTo(amount: Amount): Amount {
  if (amount.cents === 0) return amount
  const atMost = amount.cents === 'unknown' ? amount.atMost : amount.cents
  return {
    cents: 'unknown',
    atLeast: 0,
    ...(atMost !== undefined && { atMost }),
    unknown: amount.unknown ?? 1,
  }
}

/** Funding records by source. */
export function appliedFunding(context: Context, plan: Plan): { readonly [S in FundingSource]?: Amount } {
  const bySource = groupBy(context.fundingOf(plan.id), ({ source }) => source)
  return Object.fromEntries(
    [...bySource]
      .sort(([a], [b]) => compareText(a, b))
      .map(([source, items]) => [source, sumCents(items.map(({ cents }) => cents))]),
  )
}

/**
 * Grant and own share of a plan from its accepted costs: revenue and private funding are taken off first, as on
 * the state-grant form, and the grant keeps within what other funding leaves open.
 */
export function planGrant(
  context: Context,
  plan: Plan,
  accepted: TraceNode,
): Grant & { readonly eligibleTrace: TraceNode } {
  const applied = appliedFunding(context, plan)
  const decision = context.decisionOf(plan.id)
  const share = grantShareOf({ plan, programme: context.programme(plan), decision })
  const taken = [
    ...(applied.revenue ? [amountInput(labels.revenue, applied.revenue)] : []),
    ...(applied.private ? [amountInput(labels.private, applied.private)] : []),
  ]
  const eligible =
    taken.length === 0
      ? { ...accepted, label: labels.eligible }
      : step('difference', labels.eligible, [accepted, ...taken])
  const own = applied.own?.cents
  const unit = decision?.terms?.unit
  const isOffer = typeof own === 'number' && isAboveLeast(own, eligible, { share: share.share, unit })
  const { provision } = share
  return {
    ...grantOfTrace(eligible, {
      share: share.share,
      unit,
      ...(applied['other-public'] && { otherPublicCents: applied['other-public'].cents }),
      ...(isOffer && { ownOfferedCents: own }),
      ...(provision !== undefined && { provision }),
    }),
    eligibleTrace: eligible,
  }
}

/** What is printed as own share may be a euro below the least one; only more than that is an offer. */
function isAboveLeast(own: number, eligible: TraceNode, input: Omit<GrantInput, 'eligibleCents'>): boolean {
  const least = grantOfTrace(eligible, input).own.cents
  return typeof least === 'number' && own > least
}
