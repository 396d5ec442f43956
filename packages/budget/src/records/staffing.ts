import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { compiled } from './compiled.js'
import { date, id, lazily, localized } from './fields.js'

/**
 * A post of a plan (Finnish: henkilöresurssi): a role, how much of it, from when to when, and what it costs a
 * month. The line that it explains is named in `line`, where there is one.
 *
 * @example
 * ```ts
 * import type { StaffingPost } from '@sotekit/budget'
 *
 * const planner: StaffingPost = {
 *   plan: 'base',
 *   role: { fi: 'Suunnittelija', en: 'Planner' },
 *   fte: 0.5,
 *   from: '2020-08-01',
 *   to: '2021-10-31',
 *   monthlyCents: 380000,
 *   sideCosts: 0.22,
 * }
 * ```
 */
export interface StaffingPost {
  /** Id of a `budget.plan`. */
  readonly plan: string
  /** A role; never a person's name. */
  readonly role: LocalizedText
  /** Full-time equivalents (henkilötyövuosi); what it adds, where a post grows. */
  readonly fte: number
  /** First day. Where left out, the cost is unknown. */
  readonly from?: CalendarDate | undefined
  /** Last day. Where left out, the cost is unknown. */
  readonly to?: CalendarDate | undefined
  /** Gross pay of a full-time post in a month. */
  readonly monthlyCents?: number | 'unknown' | undefined
  /** Employer's side costs (sivukulut) as a part of the pay: 0.22 for 22 %. */
  readonly sideCosts?: number | 'unknown' | undefined
  /** Holiday bonus (lomaraha) as a part of the pay. */
  readonly holidayBonus?: number | 'unknown' | undefined
  /** Id of the `organisation` that has the post. */
  readonly organisation?: string | undefined
  /** The `budget.line` that holds its cost. */
  readonly line?: string | undefined
}

const part = () => z.union([z.number().nonnegative().max(10), z.literal('unknown')])

const schema = lazily(
  (): z.ZodType<StaffingPost> =>
    compiled(
      z.strictObject({
        plan: id(),
        role: localized(),
        fte: z.number().nonnegative(),
        from: date().optional(),
        to: date().optional(),
        monthlyCents: z.union([z.int().nonnegative(), z.literal('unknown')]).optional(),
        sideCosts: part().optional(),
        holidayBonus: part().optional(),
        organisation: id().optional(),
        line: id().optional(),
      }),
    ),
)

export const staffingRecord = (): RecordDef<StaffingPost> => ({
  schema: schema(),
  refs: { plan: 'budget.plan', organisation: 'organisation', line: 'budget.line' },
  title: { fi: 'henkilöresurssi', en: 'post' },
})
