import type { CalendarDate, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { Cents } from '../amount/amount.js'
import { compiled } from './compiled.js'
import { cents, date, id, lazily, period } from './fields.js'

/**
 * A payment claim (Finnish: maksatushakemus): costs of a period for which payment is asked against a decision.
 * Its sums are those of the period alone; computations add the claims up.
 *
 * @example
 * ```ts
 * import type { PaymentClaim } from '@sotekit/budget'
 *
 * const claim: PaymentClaim = {
 *   decision: 'decision-2020',
 *   period: { from: '2020-08-01', to: '2020-12-31' },
 *   status: 'paid',
 *   eligibleCents: 118092600,
 *   claimedCents: 94474000,
 *   paidCents: 94474000,
 * }
 * ```
 */
export interface PaymentClaim {
  /** Id of the `budget.decision` that the claim is made against. */
  readonly decision: string
  /** The days whose costs the claim covers. */
  readonly period: Period
  /** Day on which the claim was sent; absent where no source tells. */
  readonly submittedOn?: CalendarDate | undefined
  /** How far the claim has come; a `draft` or `rejected` one counts for nothing. */
  readonly status: 'draft' | 'submitted' | 'paid' | 'rejected'
  /** Eligible costs incurred in the period, without recoverable value-added tax. */
  readonly eligibleCents: Cents
  /** Income of the period (tulot). None where left out. */
  readonly incomeCents?: Cents | undefined
  /** Other public funding of the period. None where left out. */
  readonly otherPublicCents?: Cents | undefined
  /** Private funding of the period. None where left out. */
  readonly privateCents?: Cents | undefined
  /** The grant that is asked for. */
  readonly claimedCents: Cents
  /** What was paid for the claim. Left out, it is unknown for a `paid` claim and nothing for others. */
  readonly paidCents?: Cents | undefined
  /** Day of the payment; absent where no source tells. */
  readonly paidOn?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<PaymentClaim> =>
    compiled(
      z.strictObject({
        decision: id(),
        period: period(),
        submittedOn: date().optional(),
        status: z.enum(['draft', 'submitted', 'paid', 'rejected']),
        eligibleCents: cents(),
        incomeCents: cents().optional(),
        otherPublicCents: cents().optional(),
        privateCents: cents().optional(),
        claimedCents: cents(),
        paidCents: cents().optional(),
        paidOn: date().optional(),
      }),
    ),
)

export const claimRecord = (): RecordDef<PaymentClaim> => ({
  schema: schema(),
  refs: { decision: 'budget.decision' },
  title: { fi: 'maksatushakemus', en: 'payment claim' },
})
