import type { Channel, OpeningHours, Period, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { SamiTag } from '../engine/question.js'
import { type CriterionEvidence, evidence } from './evidence.js'
import { count, date, id, lazily, period, samiTag, ternary, text } from './fields.js'

/**
 * How a language is served, in the order of the law: staff first, then interpretation, then translation.
 * A relative is not a mode. `unknown` and `none` are different answers.
 *
 * Source: Act 1086/2003, sections 19 and 20.
 *
 * @example
 * ```ts
 * import { serviceModes } from '@sotekit/sami-criteria'
 *
 * serviceModes[0] // → 'staff-direct'
 * ```
 */
export type ServiceMode =
  | 'staff-direct'
  | 'staff-partial'
  | 'receptive'
  | 'interpreter-on-site'
  | 'interpreter-video'
  | 'interpreter-phone'
  | 'written-translation'
  | 'none'
  | 'unknown'

/**
 * The modes, best first.
 *
 * @example
 * ```ts
 * import { serviceModes } from '@sotekit/sami-criteria'
 *
 * serviceModes.at(-1) // → 'unknown'
 * ```
 */
export const serviceModes: readonly ServiceMode[] = [
  'staff-direct',
  'staff-partial',
  'receptive',
  'interpreter-on-site',
  'interpreter-video',
  'interpreter-phone',
  'written-translation',
  'none',
  'unknown',
]

/**
 * That a place serves, or does not serve, in a language (Finnish: kielipalvelukyky). Never a yes or no for
 * "Sámi": each record is about one language, and `smi` ("not specified") counts for none of the three.
 *
 * Heads are not counted: one speaker in a small place is a person.
 *
 * @example
 * ```ts
 * import type { Capability } from '@sotekit/sami-criteria'
 *
 * const clinic: Capability = { servicePoint: 'ivalo', language: 'sms', mode: 'interpreter-video', leadTimeDays: 7 }
 * clinic.mode // → 'interpreter-video'
 * ```
 */
export interface Capability {
  /** Id of the service point (Finnish: palvelupiste). */
  readonly servicePoint?: string | undefined
  /** Id of the service (Finnish: palvelu). */
  readonly service?: string | undefined
  /** Id of the organisation. */
  readonly organisation?: string | undefined
  /** Id of the digital service (Finnish: sähköinen palvelu). */
  readonly digitalService?: string | undefined
  /** The one language that it is about; nothing of it counts for another. */
  readonly language: SamiTag
  /** How it is served; `none` and `unknown` are different answers. */
  readonly mode: ServiceMode
  /** Channels (Finnish: asiointikanavat) that it holds for; unknown where left out. */
  readonly channels?: readonly Channel[] | undefined
  /** When it is served; unknown where left out. */
  readonly hours?: readonly OpeningHours[] | undefined
  /** Days between booking and service. */
  readonly leadTimeDays?: number | undefined
  /** Whether it is free of charge to the client; unknown where left out. */
  readonly free?: 'yes' | 'no' | 'unknown' | undefined
  /** Whether the client may decline it; unknown where left out. */
  readonly clientMayDecline?: 'yes' | 'no' | 'unknown' | undefined
  /** Whether somebody covers for the absent one. */
  readonly backUp?: 'yes' | 'no' | 'unknown' | undefined
  /** Language skill by a scale, with its proof; unknown where left out. Of nobody by name. */
  readonly skill?:
    | {
        readonly scale: 'cefr' | 'yki' | 'survey'
        readonly level: string
        readonly proof:
          | 'yki'
          | 'studies-test'
          | 'university-studies'
          | 'mother-tongue'
          | 'employer-assessed'
          | 'self-reported'
        readonly asOf?: string | undefined
      }
    | undefined
  /** When it holds; at any time where left out. */
  readonly validity?: Period | undefined
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly CriterionEvidence[] | undefined
}

const schema = lazily(
  (): z.ZodType<Capability> =>
    z.strictObject({
      servicePoint: id().optional(),
      service: id().optional(),
      organisation: id().optional(),
      digitalService: id().optional(),
      language: samiTag(),
      mode: z.enum(serviceModes),
      channels: z
        .array(
          z.enum([
            'in-person',
            'phone',
            'video',
            'chat',
            'message',
            'e-service',
            'home-visit',
            'outreach',
            'mail',
          ]),
        )
        .optional(),
      hours: z
        .array(
          z.strictObject({
            days: z.array(z.int().min(1).max(7)).min(1),
            opens: text(),
            closes: text(),
            language: z.enum(['fi', 'sv', 'se', 'smn', 'sms', 'en']).optional(),
          }),
        )
        .optional(),
      leadTimeDays: count().optional(),
      free: ternary().optional(),
      clientMayDecline: ternary().optional(),
      backUp: ternary().optional(),
      skill: z
        .strictObject({
          scale: z.enum(['cefr', 'yki', 'survey']),
          level: text(),
          proof: z.enum([
            'yki',
            'studies-test',
            'university-studies',
            'mother-tongue',
            'employer-assessed',
            'self-reported',
          ]),
          asOf: date().optional(),
        })
        .optional(),
      validity: period().optional(),
      evidence: evidence().optional(),
    }),
)

export const capabilityRecord = (): RecordDef<Capability> => ({
  schema: schema(),
  refs: {
    servicePoint: 'service-point',
    service: 'service',
    organisation: 'organisation',
    digitalService: 'digital-service',
  },
  validity: 'validity',
  title: { fi: 'kielipalvelukyky', en: 'language service capability' },
})
