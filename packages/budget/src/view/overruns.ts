import { type Amount, type Cents, sumCents } from '../amount/amount.js'
import type { BudgetRecord } from '../plugin-types.js'
import type { TransferLimit } from '../records/decision.js'
import { exact, ratio, times } from '../rounding/ratio.js'
import { roundRatio } from '../rounding/round.js'
import { compareText, groupBy } from '../shared.js'
import type { Context } from './context.js'

type Decision = BudgetRecord<'decision'>

/** Actual costs of a category that are above the plan by more than a decision lets be moved. */
export interface CategoryOverrun {
  readonly category: string
  readonly actualCents: number
  /** Actual less planned. */
  readonly excessCents: number
  /** What the decision allows; nothing where its limit is not known, and none is assumed. */
  readonly allowedCents: number | undefined
}

/** Overruns of categories under a decision. Where planned costs have no category, none can be told. */
export function categoryOverruns(context: Context, decision: Decision): readonly CategoryOverrun[] {
  const limit = decision.terms?.transferLimit ?? 'unknown'
  const planned = byCategory(context.plansUnder(decision.id, 'in-force').flatMap(context.linesOf))
  const spent = byCategory(context.plansUnder(decision.id, 'all').flatMap(context.actualsOf))
  if (planned.has('unknown')) return []
  return [...spent]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([category, actualCents]) => {
      const budgeted = planned.get(category) ?? 0
      const allowedCents = allowance(limit, budgeted)
      const excessCents = actualCents - budgeted
      return excessCents > (allowedCents ?? 0) ? [{ category, actualCents, excessCents, allowedCents }] : []
    })
}

/** Known amounts by category. */
function byCategory(
  costs: readonly (BudgetRecord<'line'> | BudgetRecord<'actual'>)[],
): ReadonlyMap<string, number> {
  const groups = groupBy(costs, ({ category }) => category)
  return new Map(
    [...groups].map(([category, group]) => [category, knownSum(group.map(({ cents }) => cents))]),
  )
}

function knownSum(parts: readonly Cents[]): number {
  const { cents, atLeast = 0 }: Amount = sumCents(parts)
  return cents === 'unknown' ? atLeast : cents
}

/** The greater of the two limits that a decision may give. */
function allowance(limit: TransferLimit | 'unknown', budgeted: number): number | undefined {
  if (limit === 'unknown') return undefined
  const share = limit.share === undefined ? ratio(0n) : times(exact(limit.share), ratio(BigInt(budgeted)))
  return Math.max(Number(roundRatio(share, 'floor')), limit.cents ?? 0)
}

/**
 * Actual costs that a decision does not pay: those beyond its earmarks, or beyond what may be moved between
 * categories. One cost can be both, so that the greater sum is cut and not their sum.
 */
export function cutOf(context: Context, decision: Decision): number {
  const earmarks = (decision.earmarks ?? []).map(({ id, cents, bound = 'ceiling' }) => {
    const spent = knownSum(
      context.plansUnder(decision.id, 'all').flatMap((plan) => context.towardsEarmark('actual', plan, id)),
    )
    return bound === 'floor' || cents === 'unknown' ? 0 : Math.max(0, spent - cents)
  })
  const categories = categoryOverruns(context, decision).map(({ excessCents, allowedCents }) =>
    allowedCents === undefined ? 0 : excessCents - allowedCents,
  )
  const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0)
  return Math.max(sum(earmarks), sum(categories))
}
