import type { CalendarDate, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { SamiTag } from '../engine/question.js'
import { type CriterionEvidence, evidence } from './evidence.js'
import { date, id, lazily, samiTag } from './fields.js'

/**
 * Ways of working that break a provision where it applies.
 *
 * @example
 * ```ts
 * import { practices } from '@sotekit/sami-criteria'
 *
 * practices.includes('refused-as-client-knows-finnish') // → true
 * ```
 */
export type PracticeName =
  | 'refused-as-client-knows-finnish'
  | 'client-pays-for-interpretation'
  | 'meeting-without-interpretation'
  | 'sami-contact-answered-in-finnish'
  | 'no-free-interpretation'

/**
 * All practices that can be recorded.
 *
 * @example
 * ```ts
 * import { practices } from '@sotekit/sami-criteria'
 *
 * practices.length // → 5
 * ```
 */
export const practices: readonly PracticeName[] = [
  'refused-as-client-knows-finnish',
  'client-pays-for-interpretation',
  'meeting-without-interpretation',
  'sami-contact-answered-in-finnish',
  'no-free-interpretation',
]

/**
 * A way of working that was seen at an organisation or a service point (Finnish: käytäntö). It tells of the
 * organisation, never of a client.
 *
 * @example
 * ```ts
 * import type { Practice } from '@sotekit/sami-criteria'
 *
 * const seen: Practice = {
 *   organisation: 'ky',
 *   practice: 'meeting-without-interpretation',
 *   language: 'se',
 *   seenOn: '2022-05-01',
 * }
 * seen.practice // → 'meeting-without-interpretation'
 * ```
 */
export interface Practice {
  /** Id of the organisation. */
  readonly organisation?: string | undefined
  /** Id of the service point (Finnish: palvelupiste). */
  readonly servicePoint?: string | undefined
  /** Which practice it was. */
  readonly practice: PracticeName
  /** The one language that it is about; nothing of it counts for another. */
  readonly language: SamiTag
  /** The day on which it was seen. */
  readonly seenOn: CalendarDate
  /** Documents that show it (Finnish: näyttö); none is known where left out. */
  readonly evidence?: readonly CriterionEvidence[] | undefined
}

const schema = lazily(() =>
  z.strictObject({
    organisation: id().optional(),
    servicePoint: id().optional(),
    practice: z.enum(practices),
    language: samiTag(),
    seenOn: date(),
    evidence: evidence().optional(),
  }),
)

export const practiceRecord = (): RecordDef<Practice> => ({
  schema: schema(),
  refs: { organisation: 'organisation', servicePoint: 'service-point' },
  title: { fi: 'käytäntö', en: 'practice' },
})
