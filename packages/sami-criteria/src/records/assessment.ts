import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { SamiTag } from '../engine/question.js'
import { type CriterionEvidence, evidence } from './evidence.js'
import { date, id, lazily, localized, samiTag, text } from './fields.js'

/**
 * What an assessment says. `unknown`: nobody looked or an input is missing; `not-met`: somebody looked.
 *
 * @example
 * ```ts
 * import { assessmentStatuses } from '@sotekit/sami-criteria'
 *
 * assessmentStatuses // → ['met', 'partly-met', 'not-met', 'not-applicable', 'unknown']
 * ```
 */
export type AssessmentStatus = 'met' | 'partly-met' | 'not-met' | 'not-applicable' | 'unknown'

/**
 * All statuses.
 *
 * @example
 * ```ts
 * import { assessmentStatuses } from '@sotekit/sami-criteria'
 *
 * assessmentStatuses.length // → 5
 * ```
 */
export const assessmentStatuses: readonly AssessmentStatus[] = [
  'met',
  'partly-met',
  'not-met',
  'not-applicable',
  'unknown',
]

/**
 * Who assessed: the service itself, a peer, a Sámi reviewer, or clients by their feedback. Roles, no names.
 *
 * @example
 * ```ts
 * import type { AssessorKind } from '@sotekit/sami-criteria'
 *
 * const reviewer: AssessorKind = 'sami-reviewer'
 * reviewer // → 'sami-reviewer'
 * ```
 */
export type AssessorKind = 'self' | 'peer' | 'sami-reviewer' | 'client'

/**
 * A value measured: yes or no, a share as numerator and denominator, or a level from 0 to 3.
 *
 * @example
 * ```ts
 * import type { CriterionValue } from '@sotekit/sami-criteria'
 *
 * const share: CriterionValue = { n: 3, d: 8, unknown: 1 }
 * typeof share // → 'object'
 * ```
 */
export type CriterionValue =
  | boolean
  | { readonly n: number; readonly d: number; readonly unknown: number }
  | { readonly level: number }

/**
 * One result: criterion × subject × language × day (Finnish: arvio).
 *
 * @example
 * ```ts
 * import type { Assessment } from '@sotekit/sami-criteria'
 *
 * const signs: Assessment = {
 *   criterion: 'ma-signs',
 *   servicePoint: 'ivalo',
 *   language: 'sms',
 *   status: 'not-met',
 *   reason: { en: 'No sign in Skolt Sámi' },
 *   assessor: { kind: 'sami-reviewer', independent: true },
 *   asOf: '2021-11-01',
 * }
 * signs.status // → 'not-met'
 * ```
 */
export interface Assessment {
  /** Id of the criterion (Finnish: kriteeri). */
  readonly criterion: string
  /** Id of the service point (Finnish: palvelupiste). */
  readonly servicePoint?: string | undefined
  /** Id of the service (Finnish: palvelu). */
  readonly service?: string | undefined
  /** Id of the organisation. */
  readonly organisation?: string | undefined
  /** Id of the service chain (Finnish: palveluketju). */
  readonly serviceChain?: string | undefined
  /** Id of the measure (Finnish: toimenpide). */
  readonly measure?: string | undefined
  /** Of a criterion assessed per language: which; left out for others. */
  readonly language?: SamiTag | undefined
  /** What the assessor found. */
  readonly status: AssessmentStatus
  /** What was measured; unknown where left out. */
  readonly value?: CriterionValue | undefined
  /** Obligatory for not-applicable, partly-met and not-met. */
  readonly reason?: LocalizedText | undefined
  /** What it stands on (Finnish: näyttö). Without any, met and partly met come out as unknown. */
  readonly evidence?: readonly CriterionEvidence[] | undefined
  /** Who assessed, as a role and never a name. */
  readonly assessor: {
    readonly kind: AssessorKind
    readonly role?: string | undefined
    readonly independent?: boolean | undefined
  }
  /** The day that it describes. */
  readonly asOf: CalendarDate
  /** Version of the catalogue that was used; unknown where left out. */
  readonly catalogueVersion?: string | undefined
}

const schema = lazily(
  (): z.ZodType<Assessment> =>
    z.strictObject({
      criterion: id(),
      servicePoint: id().optional(),
      service: id().optional(),
      organisation: id().optional(),
      serviceChain: id().optional(),
      measure: id().optional(),
      language: samiTag().optional(),
      status: z.enum(assessmentStatuses),
      value: z
        .union([
          z.boolean(),
          z.strictObject({
            n: z.int().nonnegative(),
            d: z.int().nonnegative(),
            unknown: z.int().nonnegative(),
          }),
          z.strictObject({ level: z.int().min(0).max(9) }),
        ])
        .optional(),
      reason: localized().optional(),
      evidence: evidence().optional(),
      assessor: z.strictObject({
        kind: z.enum(['self', 'peer', 'sami-reviewer', 'client']),
        role: text().optional(),
        independent: z.boolean().optional(),
      }),
      asOf: date(),
      catalogueVersion: text().optional(),
    }),
)

export const assessmentRecord = (): RecordDef<Assessment> => ({
  schema: schema(),
  refs: {
    servicePoint: 'service-point',
    service: 'service',
    organisation: 'organisation',
    serviceChain: 'service-chain',
    measure: 'measure',
  },
  title: { fi: 'arvio', en: 'assessment' },
})
