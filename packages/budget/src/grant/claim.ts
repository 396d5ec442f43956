import type { Amount, Cents } from '../amount/amount.js'
import type { RatioInput } from '../rounding/ratio.js'
import { amountOfTrace, centsInput, shared, shareInput, step } from '../trace/build.js'
import { labels } from '../trace/labels.js'
import type { TraceNode } from '../trace/node.js'

/**
 * What a payment is computed from: sums since the beginning of the project, in cents (Finnish: maksatuksen
 * laskentaperuste).
 *
 * @example
 * ```ts
 * import { type ClaimInput, claimOf } from '@sotekit/budget'
 *
 * const input: ClaimInput = { eligibleCents: 14000000, share: 0.8, grantedCents: 18000000, paidCents: 12000000 }
 * claimOf(input).repayable // → { cents: 800000 }
 * ```
 */
export interface ClaimInput {
  /** Eligible costs that were incurred, without recoverable value-added tax. */
  readonly eligibleCents: Cents
  /** Income of the project (tulot). None where left out. */
  readonly incomeCents?: Cents | undefined
  /** Other public funding that was received. None where left out. */
  readonly otherPublicCents?: Cents | undefined
  /** Private funding that was received. None where left out. */
  readonly privateCents?: Cents | undefined
  /** Costs that are not accepted because they overrun an earmark or a limit between categories. */
  readonly cutCents?: Cents | undefined
  /** Grant share of the decision, from 0 to 1. */
  readonly share: RatioInput | 'unknown'
  /** The grant that was decided (myönnetty valtionavustus). */
  readonly grantedCents: Cents
  /** What was paid before. Nothing where left out. */
  readonly paidCents?: Cents | undefined
  /**
   * Where income is taken off: `net` before the share is applied, as on the state-grant form (the default);
   * `deficit` only from what the costs leave open.
   */
  readonly incomeBase?: 'net' | 'deficit' | undefined
  /** The provision that sets the share, such as `7/2020 § 4`; the explanation cites it. */
  readonly provision?: string | undefined
}

/**
 * What has been earned of a grant, and what is to be paid or repaid (Finnish: maksatus, palautus).
 *
 * @example
 * ```ts
 * import { type Claim, claimOf } from '@sotekit/budget'
 *
 * const claim: Claim = claimOf({ eligibleCents: 10000000, share: 0.8, grantedCents: 10000000 })
 * claim.earned // → { cents: 8000000 }
 * ```
 */
export interface Claim {
  /** Greatest grant that the costs give: the share of the net costs, rounded down to the cent. */
  readonly ceiling: Amount
  /** What the costs leave open after other funding (alijäämä). */
  readonly deficit: Amount
  /** The least of ceiling, deficit and decided grant, and never less than nothing. */
  readonly earned: Amount
  /** What was earned and not yet paid (maksettava); never less than nothing. */
  readonly payable: Amount
  /** What was paid beyond what was earned (palautettava); never less than nothing. */
  readonly repayable: Amount
  /** Explanation of what is payable. */
  readonly trace: TraceNode
  /** Explanation of what is to be repaid. */
  readonly repayableTrace: TraceNode
}

/**
 * A payment under the deficit principle (Finnish: alijäämäperiaate; Act 688/2001 § 6 and 12): earned is the least
 * of the share of the net costs, the deficit and the grant that was decided; payable is what of it was not yet
 * paid, and never less than nothing. What was paid beyond it is to be repaid (§ 20).
 *
 * @example
 * ```ts
 * import { claimOf } from '@sotekit/budget'
 *
 * const claim = claimOf({
 *   eligibleCents: 25000000,
 *   incomeCents: 1000000,
 *   otherPublicCents: 3000000,
 *   share: 0.8,
 *   grantedCents: 18000000,
 *   paidCents: 12000000,
 * })
 * claim.ceiling // → { cents: 19200000 }
 * claim.deficit // → { cents: 21000000 }
 * claim.payable // → { cents: 6000000 }
 * ```
 */
export function claimOf(input: ClaimInput): Claim {
  const { provision } = input
  const nothing = centsInput(labels.nothing, 0)
  const paid = centsInput(labels.paid, input.paidCents ?? 0)
  const granted = centsInput(labels.granted, input.grantedCents)
  const accepted = acceptedCosts(input)
  const income = given(labels.income, input.incomeCents)
  const isNet = input.incomeBase !== 'deficit'
  const net = isNet && income.length > 0 ? step('difference', labels.net, [accepted, ...income]) : accepted
  const open = step('difference', labels.deficit, [
    net,
    ...(isNet ? [] : income),
    ...given(labels.otherPublic, input.otherPublicCents),
    ...given(labels.private, input.privateCents),
  ])
  const share = shareInput(labels.grantShare, input.share, { provision })
  const others = step('difference', labels.othersShare, [shareInput(labels.whole, 1), share], {
    unit: 'share',
  })
  const rounding = { mode: 'ceil', unit: 'cent' } as const
  const ceiling = shared('remainder', labels.mostGrant, net, others, rounding, { provision })
  const smallest = step('least', labels.earned, [ceiling, open, granted])
  const earned = step('greatest', labels.earned, [nothing, smallest])
  const trace = step('greatest', labels.payable, [
    nothing,
    step('difference', labels.payable, [earned, paid]),
  ])
  const repayableTrace = step('greatest', labels.repayable, [
    nothing,
    step('difference', labels.repayable, [paid, earned]),
  ])
  return {
    ceiling: amountOfTrace(ceiling),
    deficit: amountOfTrace(open),
    earned: amountOfTrace(earned),
    payable: amountOfTrace(trace),
    repayable: amountOfTrace(repayableTrace),
    trace,
    repayableTrace,
  }
}

function acceptedCosts(input: ClaimInput): TraceNode {
  const eligible = centsInput(labels.eligible, input.eligibleCents)
  const cut = given(labels.cut, input.cutCents)
  return cut.length === 0 ? eligible : step('difference', labels.accepted, [eligible, ...cut])
}

function given(label: TraceNode['label'], cents: Cents | undefined): readonly TraceNode[] {
  return cents === undefined || cents === 0 ? [] : [centsInput(label, cents)]
}
