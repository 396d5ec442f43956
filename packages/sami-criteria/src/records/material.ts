import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { SamiLanguage, SamiTag } from '../engine/question.js'
import { count, date, id, lazily, localized, text } from './fields.js'

const TYPES = [
  'form',
  'sign',
  'notice',
  'web-page',
  'patient-guide',
  'questionnaire',
  'decision-template',
  'other',
] as const
const STATES = ['available', 'missing', 'unknown', 'machine-unreviewed'] as const

/**
 * One language version of a material. `missing` was looked for; `unknown` nobody looked.
 *
 * @example
 * ```ts
 * import type { MaterialVersion } from '@sotekit/sami-criteria'
 *
 * const skolt: MaterialVersion = { language: 'sms', state: 'missing' }
 * skolt.state // → 'missing'
 * ```
 */
export interface MaterialVersion {
  /** The language that it is counted for. */
  readonly language: SamiLanguage
  /** Whether there is a text; `machine-unreviewed` is one that a machine made and nobody checked. */
  readonly state: (typeof STATES)[number]
  /** The language that the text is in, where it was looked at. */
  readonly textLanguage?: SamiTag | 'fi' | 'sv' | 'en' | undefined
  /** Where it can be found. */
  readonly uri?: string | undefined
  /** The day of the version; unknown where left out. */
  readonly date?: CalendarDate | undefined
  /** Whether a second speaker checked it. */
  readonly checkedBySpeaker?: boolean | undefined
}

/**
 * A material that clients meet: a form, sign, guide (Finnish: materiaali), with its language versions.
 *
 * @example
 * ```ts
 * import type { Material } from '@sotekit/sami-criteria'
 *
 * const form: Material = { title: { fi: 'Esitietolomake' }, type: 'form', versions: [] }
 * form.type // → 'form'
 * ```
 */
export interface Material {
  /** Name of the material. */
  readonly title: LocalizedText
  /** What it is. */
  readonly type: (typeof TYPES)[number]
  /** Id of the organisation that answers for it. */
  readonly organisation?: string | undefined
  /** Ids of the service points where clients meet it; unknown where left out. */
  readonly servicePoints?: readonly string[] | undefined
  /** Ids of the services that it belongs to; unknown where left out. */
  readonly services?: readonly string[] | undefined
  /** Id of the measure (Finnish: toimenpide) that makes it. */
  readonly measure?: string | undefined
  /** How many people it reaches in a year, where known; a rough number that tells of nobody. */
  readonly reach?: number | undefined
  /** Whether health or safety depends on it. */
  readonly urgent?: boolean | undefined
  /** Language versions; a language that is not there is unknown, not missing. */
  readonly versions: readonly MaterialVersion[]
}

const schema = lazily(
  (): z.ZodType<Material> =>
    z.strictObject({
      title: localized(),
      type: z.enum(TYPES),
      organisation: id().optional(),
      servicePoints: z.array(id()).optional(),
      services: z.array(id()).optional(),
      measure: id().optional(),
      reach: count().optional(),
      urgent: z.boolean().optional(),
      versions: z.array(
        z.strictObject({
          language: z.enum(['se', 'smn', 'sms']),
          state: z.enum(STATES),
          textLanguage: z.enum(['se', 'smn', 'sms', 'smi', 'fi', 'sv', 'en']).optional(),
          uri: text().optional(),
          date: date().optional(),
          checkedBySpeaker: z.boolean().optional(),
        }),
      ),
    }),
)

export const materialRecord = (): RecordDef<Material> => ({
  schema: schema(),
  refs: {
    organisation: 'organisation',
    'servicePoints[]': 'service-point',
    'services[]': 'service',
    measure: 'measure',
  },
  title: { fi: 'materiaali', en: 'material' },
})
