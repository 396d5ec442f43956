import { type Amount, type Cents, sumAmounts, sumCents } from '../amount/amount.js'
import { claimOf } from '../grant/claim.js'
import { grantShareOf } from '../grant/share.js'
import type { BudgetRecord } from '../plugin-types.js'
import { compareText } from '../shared.js'
import type { Context } from './context.js'
import { cutOf } from './overruns.js'
import type { ClaimState } from './rows.js'

type Decision = BudgetRecord<'decision'>
type PaymentClaim = BudgetRecord<'claim'>

/** Where decisions stand by their claims. Drafts and rejected claims do not count. */
export function claimStates(context: Context, decision: string | undefined): readonly ClaimState[] {
  return context.data
    .all('budget.decision')
    .filter(({ id }) => decision === undefined || id === decision)
    .sort((a, b) => compareText(a.id, b.id))
    .map((one) => stateOf(context, one, claimsThatCount(context, one.id).reduce(added, nothing)))
}

/** The claims of a decision that count, in the order of their periods. */
export function claimsThatCount(context: Context, decision: string): readonly PaymentClaim[] {
  return context
    .claimsOf(decision)
    .filter(({ status }) => status !== 'draft' && status !== 'rejected')
    .sort((a, b) => compareText(a.period.to ?? '', b.period.to ?? '') || compareText(a.id, b.id))
}

/** What a decision has come to after each of its claims. */
export function statesAlong(
  context: Context,
  decision: Decision,
): readonly { readonly claim: PaymentClaim; readonly state: ClaimState }[] {
  let sums = nothing
  return claimsThatCount(context, decision.id).map((claim) => {
    sums = added(sums, claim)
    return { claim, state: stateOf(context, decision, sums) }
  })
}

const fields = ['eligible', 'income', 'otherPublic', 'private', 'claimed', 'paid'] as const
type Sums = Readonly<Record<(typeof fields)[number], Amount>>

const zero: Amount = { cents: 0 }
const nothing: Sums = {
  eligible: zero,
  income: zero,
  otherPublic: zero,
  private: zero,
  claimed: zero,
  paid: zero,
}

function added(sums: Sums, claim: PaymentClaim): Sums {
  const { status, paidCents = status === 'paid' ? 'unknown' : 0 } = claim
  const plus = (sum: Amount, cents: Cents = 0): Amount => sumAmounts([sum, sumCents([cents])])
  return {
    eligible: plus(sums.eligible, claim.eligibleCents),
    income: plus(sums.income, claim.incomeCents),
    otherPublic: plus(sums.otherPublic, claim.otherPublicCents),
    private: plus(sums.private, claim.privateCents),
    claimed: plus(sums.claimed, claim.claimedCents),
    paid: plus(sums.paid, paidCents),
  }
}

function stateOf(context: Context, decision: Decision, sums: Sums): ClaimState {
  const [first] = decision.plans.flatMap((id) => context.plan(id) ?? [])
  const share = first
    ? grantShareOf({ plan: first, programme: context.programme(first), decision })
    : ({ share: decision.share ?? 'unknown', from: 'decision' } as const)
  const { provision } = share
  const state = claimOf({
    eligibleCents: sums.eligible.cents,
    incomeCents: sums.income.cents,
    otherPublicCents: sums.otherPublic.cents,
    privateCents: sums.private.cents,
    cutCents: cutOf(context, decision),
    share: share.share,
    grantedCents: decision.grantedCents,
    paidCents: sums.paid.cents,
    ...(decision.terms?.incomeBase && { incomeBase: decision.terms.incomeBase }),
    ...(provision !== undefined && { provision }),
  })
  return { ...state, decision: decision.id, share, claimed: sums.claimed, paid: sums.paid }
}
