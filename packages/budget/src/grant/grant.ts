import type { Amount, Cents } from '../amount/amount.js'
import type { RatioInput } from '../rounding/ratio.js'
import type { RoundingUnit } from '../rounding/round.js'
import { amountOfTrace, centsInput, shared, shareInput, step } from '../trace/build.js'
import { labels } from '../trace/labels.js'
import type { TraceNode } from '../trace/node.js'

/**
 * What a grant is computed from (Finnish: valtionavustuksen laskentaperuste).
 *
 * @example
 * ```ts
 * import { type GrantInput, grantOf } from '@sotekit/budget'
 *
 * const input: GrantInput = { eligibleCents: 63544000, share: 0.8, provision: '7/2020 § 4' }
 * grantOf(input).own // → { cents: 12708800 }
 * ```
 */
export interface GrantInput {
  /** Eligible costs, after revenue and private funding were taken off. Cents. */
  readonly eligibleCents: Cents
  /** Grant share (avustusprosentti) from 0 to 1: a number, or an exact fraction. */
  readonly share: RatioInput | 'unknown'
  /** What the own share is rounded up to; whole euros by default, as the forms are filled in. */
  readonly unit?: RoundingUnit | undefined
  /** Other public funding. Cents. */
  readonly otherPublicCents?: Cents | undefined
  /** Own share that the applicant offers, which may be more than the least one. Cents. */
  readonly ownOfferedCents?: Cents | undefined
  /** The provision that sets the share. */
  readonly provision?: string | undefined
}

/**
 * A grant with the shares of the others, which together are the eligible costs to the cent, and its explanation.
 *
 * @example
 * ```ts
 * import { type Grant, grantOf } from '@sotekit/budget'
 *
 * const grant: Grant = grantOf({ eligibleCents: 603400, share: 0.83 })
 * grant.own // → { cents: 102600 }
 * grant.grant // → { cents: 500800 }
 * ```
 */
export interface Grant {
  /** The eligible costs that the other three share. */
  readonly eligible: Amount
  /** State grant (valtionavustus). */
  readonly grant: Amount
  /** Own share (omarahoitusosuus). Below zero where other funding is more than the eligible costs. */
  readonly own: Amount
  /** Other public funding (muu julkinen rahoitus); 0 where none was given. */
  readonly otherPublic: Amount
  /** Explanation of the grant. */
  readonly trace: TraceNode
  /** Explanation of the own share. */
  readonly ownTrace: TraceNode
}

/**
 * State grant and own share (Finnish: valtionavustus ja omarahoitusosuus). The total comes first; the least own
 * share is the others' part of it, rounded *up* (but never above the costs); the grant is what remains. So grant,
 * own share and other public funding are together the eligible costs to the cent, and the grant never exceeds its
 * share.
 *
 * @throws RangeError if `share` is a number that is not finite.
 *
 * @example
 * ```ts
 * import { grantOf } from '@sotekit/budget'
 *
 * const { grant, own } = grantOf({ eligibleCents: 346731100, share: 0.8 })
 * grant // → { cents: 277384800 }
 * own // → { cents: 69346300 }
 * grantOf({ eligibleCents: 'unknown', share: 0.8 }).grant // → { cents: 'unknown', atLeast: 0, unknown: 1 }
 * ```
 */
export function grantOf(input: GrantInput): Grant {
  return grantOfTrace(centsInput(labels.eligible, input.eligibleCents), input)
}

/** The same over eligible costs that carry an explanation of their own. */
export function grantOfTrace(eligible: TraceNode, input: Omit<GrantInput, 'eligibleCents'>): Grant {
  const { unit = 'euro', provision } = input
  const share = shareInput(labels.grantShare, input.share, { provision })
  const othersShare = step('difference', labels.othersShare, [shareInput(labels.whole, 1), share], {
    unit: 'share',
  })
  const rounding = { mode: 'ceil', unit } as const
  const most = shared('remainder', labels.mostGrant, eligible, othersShare, rounding, { provision })
  const leastOwn = shared('portion', labels.leastOwn, eligible, othersShare, rounding, { provision })
  const others = othersOf(input)
  const traces =
    others.length === 0
      ? { trace: { ...most, label: labels.grant }, ownTrace: { ...leastOwn, label: labels.own } }
      : withOthers(eligible, most, leastOwn, input)
  const otherPublic = centsInput(labels.otherPublic, input.otherPublicCents ?? 0)
  return {
    eligible: amountOfTrace(eligible),
    grant: amountOfTrace(traces.trace),
    own: amountOfTrace(traces.ownTrace),
    otherPublic: amountOfTrace(otherPublic),
    ...traces,
  }
}

function othersOf({ otherPublicCents = 0, ownOfferedCents = 0 }: Partial<GrantInput>): readonly TraceNode[] {
  return [
    ...(otherPublicCents === 0 ? [] : [centsInput(labels.otherPublic, otherPublicCents)]),
    ...(ownOfferedCents === 0 ? [] : [centsInput(labels.ownOffered, ownOfferedCents)]),
  ]
}

/** With other money at hand the grant also stays within what the costs leave open. */
function withOthers(
  eligible: TraceNode,
  most: TraceNode,
  leastOwn: TraceNode,
  input: Partial<GrantInput>,
): Pick<Grant, 'trace' | 'ownTrace'> {
  const nothing = centsInput(labels.nothing, 0)
  const other = centsInput(labels.otherPublic, input.otherPublicCents ?? 0)
  const offered = centsInput(labels.ownOffered, input.ownOfferedCents ?? 0)
  const open = step('difference', labels.deficit, [eligible, ...othersOf(input)])
  const smaller = step('least', labels.grant, [most, open])
  const least = step('difference', labels.leastOwn, [leastOwn, other])
  const larger = step('greatest', labels.own, [least, offered])
  const left = step('difference', labels.deficit, [eligible, other])
  return {
    trace: step('greatest', labels.grant, [nothing, smaller]),
    // Written so that each part enters once and in one direction: bounds of unknown parts stay tight.
    ownTrace: step('least', labels.own, [left, larger]),
  }
}
