import type { RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { Cents } from '../amount/amount.js'
import { compiled } from './compiled.js'
import { cents, id, lazily } from './fields.js'

/**
 * Where money of a plan comes from (Finnish: rahoituslähde): the state grant applied for (valtionavustus), the
 * applicants' own share (omarahoitusosuus, kuntaosuus), other public funding, private funding, or revenue
 * (tulorahoitus), which lowers the costs that the grant is computed from.
 *
 * @example
 * ```ts
 * import type { FundingSource } from '@sotekit/budget'
 *
 * const source: FundingSource = 'own'
 * ```
 */
export type FundingSource = 'state-grant' | 'own' | 'other-public' | 'private' | 'revenue'

/**
 * An item of a plan's funding (Finnish: rahoitus).
 *
 * @example
 * ```ts
 * import type { FundingItem } from '@sotekit/budget'
 *
 * const share: FundingItem = { plan: 'digital', source: 'own', cents: 69346200 }
 * ```
 */
export interface FundingItem {
  /** Id of a `budget.plan`. */
  readonly plan: string
  /** Where the money comes from. */
  readonly source: FundingSource
  /** Integer cents, or `unknown`. */
  readonly cents: Cents
  /** Money, the applicant's own work (työpanos), or something given. */
  readonly form?: 'cash' | 'own-work' | 'in-kind' | undefined
  /** Id of a period of the plan. */
  readonly period?: string | undefined
  /** Id of the `organisation` that gives it; absent where no source tells. */
  readonly organisation?: string | undefined
  /** Three-digit code of the `municipality` that gives it; absent where no source tells. */
  readonly municipality?: string | undefined
}

const schema = lazily(
  (): z.ZodType<FundingItem> =>
    compiled(
      z.strictObject({
        plan: id(),
        source: z.enum(['state-grant', 'own', 'other-public', 'private', 'revenue']),
        cents: cents(),
        form: z.enum(['cash', 'own-work', 'in-kind']).optional(),
        period: id().optional(),
        organisation: id().optional(),
        municipality: id().optional(),
      }),
    ),
)

export const fundingRecord = (): RecordDef<FundingItem> => ({
  schema: schema(),
  refs: {
    plan: 'budget.plan',
    period: 'plan#periods',
    organisation: 'organisation',
    municipality: 'municipality',
  },
  title: { fi: 'rahoitus', en: 'funding' },
})
