import type { CalendarDate, LocalizedText, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { type Status, type Strength, statuses, strengths } from './codes.js'
import { type Evidence, evidence } from './evidence.js'
import { date, id, lazily, localized, municipality, period } from './fields.js'
import { type Target, target, targetRefs } from './target.js'

/**
 * That municipalities take part in something, or do not (Finnish: kunnan osallistuminen). One record for one
 * thing that a source says.
 *
 * Municipalities are three-digit codes, or those of an area.
 *
 * @example
 * ```ts
 * import type { Involvement } from '@sotekit/participation'
 *
 * const posio: Involvement = {
 *   municipalities: ['614'],
 *   programme: 'tulsote',
 *   measures: ['m08'],
 *   status: 'yes',
 *   strength: 'declared',
 * }
 * posio.status // → 'yes'
 * ```
 */
export interface Involvement extends Target {
  /** Three-digit codes; needed where `area` is left out, and only there. */
  readonly municipalities?: readonly string[] | undefined
  /** Id of the area whose municipalities it is about; needed where `municipalities` is left out, and only there. */
  readonly area?: string | undefined
  /** Whether they take part. */
  readonly status: Status
  /** Needed where the status is `yes`; `declared` where left out. */
  readonly strength?: Strength | undefined
  /** What it is about, in short. */
  readonly title?: LocalizedText | undefined
  /** Why not, or how in particular. Needed with `no` and `not-applicable`. */
  readonly reason?: LocalizedText | undefined
  /** When it holds; at any time where left out. */
  readonly period?: Period | undefined
  /** The day on which it was said; a report as of an earlier day does not know it. */
  readonly statedOn?: CalendarDate | undefined
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly Evidence[] | undefined
}

const schema = lazily(
  (): z.ZodType<Involvement> =>
    z
      .strictObject({
        ...target(),
        municipalities: z.array(municipality()).optional(),
        area: id().optional(),
        status: z.enum(statuses),
        strength: z.enum(strengths).optional(),
        title: localized().optional(),
        reason: localized().optional(),
        period: period().optional(),
        statedOn: date().optional(),
        evidence: evidence().optional(),
      })
      .refine((one) => (one.area === undefined) !== ((one.municipalities?.length ?? 0) === 0), {
        params: { code: 'core/municipalities-or-area' },
      }),
)

export const involvementRecord = (): RecordDef<Involvement> => ({
  schema: schema(),
  refs: { ...targetRefs, 'municipalities[]': 'municipality', area: 'area' },
  validity: 'period',
  title: { fi: 'kunnan osallistuminen', en: 'involvement of a municipality' },
})
