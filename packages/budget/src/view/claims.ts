import { type Amount, type Cents, sumAmounts, sumCents } from '../amount/amount.js'
import { claimOf } from '../grant/claim.js'
import { grantShareOf } from '../grant/share.js'
import type { BudgetRecord } from '../plugin-types.js'
import { compareText } from '../shared.js'
import type { Context } from './context.js'
import { amountsByEarmark } from './earmarks.js'
import type { ClaimState } from './types.js'

type Decision = BudgetRecord<'decision'>
type PaymentClaim = BudgetRecord<'claim'>

/** Where decisions stand by their claims. Drafts and rejected claims do not count. */
export function claimStates(context: Context, decision: string | undefined): readonly ClaimState[] {
  return context.data
    .all('budget.decision')
    .filter(({ id }) => decision === undefined || id === decision)
    .sort((a, b) => compareText(a.id, b.id))
    .map((one) => stateAfter(context, one, claimsOf(context, one.id)))
}

/** The claims of a decision that count, in the order of their periods. */
export function claimsOf(context: Context, decision: string): readonly PaymentClaim[] {
  return context.data
    .all('budget.claim')
    .filter((claim) => claim.decision === decision && claim.status !== 'draft' && claim.status !== 'rejected')
    .sort((a, b) => compareText(a.period.to ?? '', b.period.to ?? '') || compareText(a.id, b.id))
}

/** What a decision has come to after some of its claims. */
export function stateAfter(
  context: Context,
  decision: Decision,
  claims: readonly PaymentClaim[],
): ClaimState {
  const [first] = decision.plans.flatMap((id) => context.plan(id) ?? [])
  const share = first
    ? grantShareOf({ plan: first, programme: context.programme(first), decision })
    : ({ share: decision.share ?? 'unknown', from: 'decision' } as const)
  const sum = (of: (claim: PaymentClaim) => Cents | undefined): Amount =>
    sumCents(claims.map((claim) => of(claim) ?? 0))
  const paid = sum(({ paidCents, status }) => paidCents ?? (status === 'paid' ? 'unknown' : 0))
  const { provision } = share
  const state = claimOf({
    eligibleCents: sum(({ eligibleCents }) => eligibleCents).cents,
    incomeCents: sum(({ incomeCents }) => incomeCents).cents,
    otherPublicCents: sum(({ otherPublicCents }) => otherPublicCents).cents,
    privateCents: sum(({ privateCents }) => privateCents).cents,
    cutCents: overruns(context, decision).cents,
    share: share.share,
    grantedCents: decision.grantedCents,
    paidCents: paid.cents,
    ...(decision.terms?.incomeBase && { incomeBase: decision.terms.incomeBase }),
    ...(provision !== undefined && { provision }),
  })
  return { ...state, decision: decision.id, share, claimed: sum(({ claimedCents }) => claimedCents), paid }
}

/** Actual costs beyond the earmarks of a decision, which it does not pay. */
function overruns(context: Context, decision: Decision): Amount {
  const spent = amountsByEarmark(context)
  const over = (decision.earmarks ?? []).map(({ id, cents, bound = 'ceiling' }): Amount => {
    const actual = sumCents(decision.plans.flatMap((plan) => spent('actual', plan, id))).cents
    if (bound === 'floor' || typeof actual !== 'number' || typeof cents !== 'number') return { cents: 0 }
    return { cents: Math.max(0, actual - cents) }
  })
  return sumAmounts(over)
}
