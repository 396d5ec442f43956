import type { CalendarDate, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { Cents } from '../amount/amount.js'
import type { RoundingUnit } from '../rounding/round.js'
import { compiled } from './compiled.js'
import { earmark } from './earmark.js'
import { cents, date, id, lazily, period, share } from './fields.js'
import type { Earmark } from './plan.js'

/**
 * By how much the costs of a category may overrun the plan without a new decision: a part of the category, an
 * amount, or both, of which the greater holds.
 *
 * @example
 * ```ts
 * import type { TransferLimit } from '@sotekit/budget'
 *
 * const limit: TransferLimit = { share: 0.2, cents: 1000000 }
 * ```
 */
export interface TransferLimit {
  /** Part of the category's planned costs: 0.2 for 20 %. No such limit where left out. */
  readonly share?: number | undefined
  /** Amount in cents. No such limit where left out. */
  readonly cents?: number | undefined
}

/**
 * Terms of a grant decision (Finnish: valtionavustuspäätöksen ehdot). A term that no source tells is `unknown` or
 * left out; none is assumed.
 *
 * @example
 * ```ts
 * import type { GrantTerms } from '@sotekit/budget'
 *
 * const terms: GrantTerms = { transferLimit: 'unknown', incomeBase: 'net', unit: 'euro' }
 * ```
 */
export interface GrantTerms {
  /** How far a category may overrun. Left out means `unknown`: overruns are told but not judged. */
  readonly transferLimit?: TransferLimit | 'unknown' | undefined
  /** Whether income is taken off before the grant share is applied, or only from the deficit. */
  readonly incomeBase?: 'net' | 'deficit' | undefined
  /** What the own share is rounded up to. */
  readonly unit?: RoundingUnit | undefined
  /** Whether an amendment must keep the total. */
  readonly totalIsFixed?: boolean | undefined
}

/**
 * A grant decision (Finnish: valtionavustuspäätös): what was granted for which plans, at which share and on which
 * terms. It overrides guides and application.
 *
 * @example
 * ```ts
 * import type { GrantDecision } from '@sotekit/budget'
 *
 * const decision: GrantDecision = {
 *   plans: ['digital'],
 *   decidedOn: '2020-06-30',
 *   grantedCents: 277384800,
 *   share: 0.8,
 * }
 * ```
 */
export interface GrantDecision {
  /** Ids of the plans that it decides on. */
  readonly plans: readonly string[]
  /** Day of the decision, whose law holds; absent where no source tells. */
  readonly decidedOn?: CalendarDate | undefined
  /** The organisation that decided. */
  readonly authority?: string | undefined
  /** The grant that was decided (myönnetty valtionavustus). */
  readonly grantedCents: Cents
  /** Grant share (avustusprosentti) from 0 to 1; where left out, that of the plan or the law holds. */
  readonly share?: number | 'unknown' | undefined
  /** When the money may be used. */
  readonly period?: Period | undefined
  /** What the decision binds, in place of the plans' earmarks with the same ids. */
  readonly earmarks?: readonly Earmark[] | undefined
  /** Terms of the decision; none is known where left out. */
  readonly terms?: GrantTerms | undefined
}

const schema = lazily(
  (): z.ZodType<GrantDecision> =>
    compiled(
      z.strictObject({
        plans: z.array(id()).min(1),
        decidedOn: date().optional(),
        authority: id().optional(),
        grantedCents: cents(),
        share: z.union([share(), z.literal('unknown')]).optional(),
        period: period().optional(),
        earmarks: z.array(earmark()).optional(),
        terms: z
          .strictObject({
            transferLimit: z
              .union([
                z.strictObject({
                  share: z.number().nonnegative().optional(),
                  cents: z.int().nonnegative().optional(),
                }),
                z.literal('unknown'),
              ])
              .optional(),
            incomeBase: z.enum(['net', 'deficit']).optional(),
            unit: z.enum(['euro', 'cent']).optional(),
            totalIsFixed: z.boolean().optional(),
          })
          .optional(),
      }),
    ),
)

export const decisionRecord = (): RecordDef<GrantDecision> => ({
  schema: schema(),
  refs: { 'plans[]': 'budget.plan', authority: 'organisation' },
  title: { fi: 'valtionavustuspäätös', en: 'grant decision' },
})
