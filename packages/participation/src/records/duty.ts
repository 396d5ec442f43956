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
  /** Name of the duty. */
  readonly title: LocalizedText
  /** What has to be done. */
  readonly type: (typeof TYPES)[number]
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** Id of the call (Finnish: haku) that it concerns; the programme as a whole where left out. */
  readonly call?: string | undefined
  /** Id of the organisation to negotiate with or to hear; left out where none is named. */
  readonly with?: string | undefined
  /** Statute by number, such as `974/1995`, and its section (Finnish: säädösperusta). */
  readonly legalBasis?: { readonly statute: string; readonly section: string } | undefined
  /** Last day; left out where none is set. */
  readonly due?: CalendarDate | undefined
  /**
   * The day on which it was said; a report as of an earlier day does not know it. Known on any day where
   * left out.
   */
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
