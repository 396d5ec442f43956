import type { CalendarDate, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import type { SamiLanguage } from '../engine/question.js'
import { date, id, lazily, ternary } from './fields.js'

/**
 * What a measure is to the Sámi: the criteria that it serves, and whether it has to be negotiated
 * (Finnish: toimenpiteen saamelaisvaikutus). Source: Act 974/1995, section 9.
 *
 * @example
 * ```ts
 * import type { MeasureLink } from '@sotekit/sami-criteria'
 *
 * const link: MeasureLink = {
 *   measure: 'm45',
 *   criteria: ['ma-health'],
 *   wide: 'yes',
 *   affectsSami: 'yes',
 *   concernsHomeland: 'yes',
 *   decisionOn: '2021-10-15',
 * }
 * link.criteria // → ['ma-health']
 * ```
 */
export interface MeasureLink {
  /** Id of the measure (Finnish: toimenpide). */
  readonly measure: string
  /** Ids of criteria of the catalogue. */
  readonly criteria?: readonly string[] | undefined
  /** The languages that it is about; unknown where left out. */
  readonly languages?: readonly SamiLanguage[] | undefined
  /** The three tests of the duty to negotiate. */
  readonly wide?: 'yes' | 'no' | 'unknown' | undefined
  /** Whether it affects the status of the Sámi as an indigenous people; unknown where left out. */
  readonly affectsSami?: 'yes' | 'no' | 'unknown' | undefined
  /** Whether it concerns the homeland (Finnish: saamelaisten kotiseutualue); unknown where left out. */
  readonly concernsHomeland?: 'yes' | 'no' | 'unknown' | undefined
  /** The authority that decides. */
  readonly decidedBy?: string | undefined
  /** The day of the decision; the last day for applications of the call where left out. */
  readonly decisionOn?: CalendarDate | undefined
  /** Whether an opportunity to negotiate was reserved; `hearing-only` is a written hearing. */
  readonly opportunity?: 'reserved' | 'hearing-only' | 'none' | 'unknown' | undefined
}

const schema = lazily(
  (): z.ZodType<MeasureLink> =>
    z.strictObject({
      measure: id(),
      criteria: z.array(id()).optional(),
      languages: z.array(z.enum(['se', 'smn', 'sms'])).optional(),
      wide: ternary().optional(),
      affectsSami: ternary().optional(),
      concernsHomeland: ternary().optional(),
      decidedBy: id().optional(),
      decisionOn: date().optional(),
      opportunity: z.enum(['reserved', 'hearing-only', 'none', 'unknown']).optional(),
    }),
)

export const measureRecord = (): RecordDef<MeasureLink> => ({
  schema: schema(),
  refs: { measure: 'measure', decidedBy: 'organisation' },
  title: { fi: 'toimenpiteen saamelaisvaikutus', en: 'what a measure is to the Sámi' },
})
