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
  readonly state: (typeof STATES)[number]
  /** The language that the text is in, where it was looked at. */
  readonly textLanguage?: SamiTag | 'fi' | 'sv' | 'en' | undefined
  readonly uri?: string | undefined
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
  readonly title: LocalizedText
  readonly type: (typeof TYPES)[number]
  readonly organisation?: string | undefined
  readonly servicePoints?: readonly string[] | undefined
  readonly services?: readonly string[] | undefined
  readonly measure?: string | undefined
  /** How many people it reaches in a year, where known; a rough number that tells of nobody. */
  readonly reach?: number | undefined
  /** Whether health or safety depends on it. */
  readonly urgent?: boolean | undefined
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
