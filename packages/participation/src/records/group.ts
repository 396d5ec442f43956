import type { LocalizedText, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { id, lazily, localized } from './fields.js'

/**
 * Measures that sources speak of as one (Finnish: toimenpideryhmä), such as the development of reception
 * services.
 *
 * @example
 * ```ts
 * import type { Group } from '@sotekit/participation'
 *
 * const reception: Group = { programme: 'tulsote', title: { en: 'Reception' }, measures: ['m01', 'm02'] }
 * reception.measures.length // → 2
 * ```
 */
export interface Group {
  /** Id of the programme (Finnish: hanke). */
  readonly programme: string
  /** What sources call it. */
  readonly title: LocalizedText
  /** What the development is about and who does it; shown in reports. */
  readonly description?: LocalizedText | undefined
  /** Ids of its measures; at least one. */
  readonly measures: readonly string[]
}

const schema = lazily(
  (): z.ZodType<Group> =>
    z.strictObject({
      programme: id(),
      title: localized(),
      description: localized().optional(),
      measures: z.array(id()).min(1),
    }),
)

export const groupRecord = (): RecordDef<Group> => ({
  schema: schema(),
  refs: { programme: 'programme', 'measures[]': 'measure' },
  title: { fi: 'toimenpideryhmä', en: 'group of measures' },
})
