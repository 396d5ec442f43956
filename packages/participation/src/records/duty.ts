import type { CalendarDate, LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { date, id, lazily, localized, text } from './fields.js'

const TYPES = ['negotiation', 'hearing', 'plan', 'statement', 'commitment', 'report'] as const

/**
 * What a law or a decision asks of a programme about participation (Finnish: velvoite).
 *
 * @example
 * ```ts
 * import type { Duty } from '@sotekit/participation'
 *
 * const duty: Duty = {
 *   title: { en: 'Negotiate with the Sámi Parliament' },
 *   type: 'negotiation',
 *   programme: 'tulsote',
 *   with: 'saamelaiskarajat',
 *   legalBasis: { statute: '974/1995', section: '9' },
 * }
 * duty.type // → 'negotiation'
 * ```
 */
export interface Duty {
  readonly title: LocalizedText
  readonly type: (typeof TYPES)[number]
  readonly programme: string
  readonly call?: string | undefined
  readonly with?: string | undefined
  readonly legalBasis?: { readonly statute: string; readonly section: string } | undefined
  readonly due?: CalendarDate | undefined
  readonly statedOn?: CalendarDate | undefined
}

const schema = lazily(
  (): z.ZodType<Duty> =>
    z.strictObject({
      title: localized(),
      type: z.enum(TYPES),
      programme: id(),
      call: id().optional(),
      with: id().optional(),
      legalBasis: z.strictObject({ statute: text(), section: text() }).optional(),
      due: date().optional(),
      statedOn: date().optional(),
    }),
)

export const dutyRecord = (): RecordDef<Duty> => ({
  schema: schema(),
  refs: { programme: 'programme', call: 'programme#calls', with: 'organisation' },
  title: { fi: 'velvoite', en: 'duty' },
})
