import type { Dataset, RecordKey } from '@sotekit/core'
import { roundingBound } from '../../audit/sums.js'
import { type GrantShare, grantShareOf } from '../../grant/share.js'
import type { BudgetRecord, BudgetTypes } from '../../plugin-types.js'
import { exact, negated, plus, ratio, times } from '../../rounding/ratio.js'
import { roundRatio } from '../../rounding/round.js'
import { type Context, contextOf } from '../../view/context.js'
import type { PlanFigures } from '../../view/rows.js'

/** A plan or decision that names a share above the one that the law allows. */
export function sharesAbove(dataset: Dataset<BudgetTypes>): readonly {
  readonly record: RecordKey
  readonly at: string
  readonly share: number
  readonly cap: number
  readonly provision: string
}[] {
  const context = contextOf(dataset)
  const named = [
    ...dataset.all('budget.plan').map((plan) => ({ record: plan, share: plan.share, plan })),
    ...dataset.all('budget.decision').flatMap((decision) => {
      const plan = context.plan(decision.plans[0] ?? '')
      return plan ? [{ record: decision, share: decision.share, plan }] : []
    }),
  ]
  return named.flatMap(({ record, share, plan }) => {
    const { cap, provision = '' } = shareOf(context, plan)
    if (typeof share !== 'number' || cap === undefined || share <= cap) return []
    return [{ record, at: '/share', share, cap, provision }]
  })
}

/** A grant that was applied for or decided, and is above the cap of the eligible costs. */
export interface ExcessGrant {
  readonly record: RecordKey
  readonly at: string
  readonly plan: string
  readonly excessCents: number
  /** The rounding of printed amounts can explain it. */
  readonly isRounding: boolean
  /** It is within the cap of the costs before revenue and private funding were taken off. */
  readonly byRevenue: boolean
  readonly share: GrantShare
}

/** Grants above the cap of their plan's eligible costs. */
export function excessGrants(dataset: Dataset<BudgetTypes>): readonly ExcessGrant[] {
  const context = contextOf(dataset)
  return dataset.budget.summary().flatMap(({ plans }) =>
    plans.flatMap((figures) => {
      const plan = context.plan(figures.plan)
      return plan ? [...appliedExcess(context, plan, figures), ...decidedExcess(context, plan, figures)] : []
    }),
  )
}

function appliedExcess(
  context: Context,
  plan: BudgetRecord<'plan'>,
  figures: PlanFigures,
): readonly ExcessGrant[] {
  const items = context.fundingOf(plan.id).filter(({ source }) => source === 'state-grant')
  const [first] = items
  const grant = figures.applied['state-grant']?.cents
  if (!first || typeof grant !== 'number') return []
  return excessOf(context, plan, figures, grant).map((excess) => ({ ...excess, record: first, at: '/cents' }))
}

function decidedExcess(
  context: Context,
  plan: BudgetRecord<'plan'>,
  figures: PlanFigures,
): readonly ExcessGrant[] {
  const decision = context.decisionOf(plan.id)
  // A decision on several plans is judged plan by plan only where it can be told apart.
  if (decision?.plans.length !== 1 || typeof decision.grantedCents !== 'number') return []
  return excessOf(context, plan, figures, decision.grantedCents).map((excess) => ({
    ...excess,
    record: decision,
    at: '/grantedCents',
  }))
}

function excessOf(
  context: Context,
  plan: BudgetRecord<'plan'>,
  figures: PlanFigures,
  grant: number,
): readonly Omit<ExcessGrant, 'record' | 'at'>[] {
  const { cap } = figures.share
  const eligible = figures.eligible.cents
  const gross = sumKnown([figures.cost.cents, figures.ineligible.cents])
  if (cap === undefined || typeof eligible !== 'number') return []
  const above = (base: number) => plus(ratio(BigInt(grant)), negated(times(exact(cap), ratio(BigInt(base)))))
  const excessCents = Number(roundRatio(above(eligible), 'ceil'))
  if (excessCents <= 0) return []
  const tolerance = toleranceCents(context, plan, cap)
  const byRevenue =
    gross !== undefined && gross > eligible && excessCents > tolerance && above(gross).numerator <= 0n
  return [
    { plan: plan.id, excessCents, isRounding: excessCents <= tolerance, byRevenue, share: figures.share },
  ]
}

function sumKnown([cost, ineligible]: readonly (number | 'unknown')[]): number | undefined {
  return typeof cost === 'number' && typeof ineligible === 'number' ? cost - ineligible : undefined
}

/** What the rounding of printed whole euros can give: half a euro for the grant, the share of that of the lines. */
function toleranceCents(context: Context, plan: BudgetRecord<'plan'>, cap: number): number {
  if (plan.precision !== 'euro') return 0
  const lines = context.linesOf(plan.id).filter(({ cents }) => cents !== 0).length
  return 50 + Math.floor(cap * Math.max(50, roundingBound(lines) * 100))
}

function shareOf(context: Context, plan: BudgetRecord<'plan'>): GrantShare {
  return grantShareOf({
    plan,
    programme: context.programme(plan),
    decision: context.decisionOf(plan.id),
  })
}
