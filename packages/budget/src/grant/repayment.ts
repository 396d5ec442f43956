import { type CalendarDate, lawParameter } from '@sotekit/core'
import { provisionOf } from './provision.js'

/**
 * Whether a sum must be repaid, and why (Finnish: palautusvelvollisuus, vähäinen palautus).
 *
 * @example
 * ```ts
 * import { type Repayment, repaymentOf } from '@sotekit/budget'
 *
 * const answer: Repayment = repaymentOf({ cents: 6000, decidedOn: '2019-01-02' })
 * answer.due // → false
 * ```
 */
export interface Repayment {
  /** `unknown` where the law of the day of the decision is not known. */
  readonly due: boolean | 'unknown'
  /** The sum up to which nothing need be repaid. Cents. */
  readonly thresholdCents?: number
  /** The provision that sets the threshold; absent, like the threshold, where the law is not known. */
  readonly provision?: string
}

/**
 * Whether an excess of grant must be repaid. A small one may be kept: 10 € of grants decided by 31.12.2018, 100 €
 * of later ones (Act 688/2001 § 20, 1113/2018).
 *
 * @example
 * ```ts
 * import { repaymentOf } from '@sotekit/budget'
 *
 * repaymentOf({ cents: 6000, decidedOn: '2018-12-14' }).due // → true
 * repaymentOf({ cents: 10001, decidedOn: '2020-05-01' }).due // → true
 * ```
 */
export function repaymentOf({
  cents,
  decidedOn,
}: {
  /** The excess. Cents. */
  readonly cents: number
  /** The day on which the grant was decided. */
  readonly decidedOn: CalendarDate
}): Repayment {
  const found = lawParameter('state-grant.repayment-threshold', { at: decidedOn })
  const value = found.ok ? found.parameter.value : undefined
  if (!found.ok || value?.type !== 'cents') return { due: 'unknown' }
  return {
    due: cents > value.cents,
    thresholdCents: value.cents,
    provision: provisionOf(found.parameter),
  }
}
