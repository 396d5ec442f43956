import type { CalendarDate, LocalizedText } from '@sotekit/core'
import * as z from 'zod'
import type { SamiTag } from '../engine/question.js'
import { date, lazily, localized, samiTag, text } from './fields.js'

/**
 * What shows a fact (Finnish: näyttö), with its day and the language that it is about.
 *
 * @example
 * ```ts
 * import type { CriterionEvidence } from '@sotekit/sami-criteria'
 *
 * const seen: CriterionEvidence = { kind: 'photo', date: '2021-11-01', language: 'smn' }
 * seen.language // → 'smn'
 * ```
 */
export interface CriterionEvidence {
  /** What it is: `form`, `photo`, `record-sample`, `plan`, `log`, `contract`, … in the catalogue's words. */
  readonly kind: string
  /** Its day; unknown where left out. */
  readonly date?: CalendarDate | undefined
  /** Where it can be found. */
  readonly uri?: string | undefined
  /** What it shows, for readers. */
  readonly note?: LocalizedText | undefined
  /** The language that it is about; nothing else is counted for another. */
  readonly language?: SamiTag | undefined
}

const schema = lazily(() =>
  z.strictObject({
    kind: text(),
    date: date().optional(),
    uri: text().optional(),
    note: localized().optional(),
    language: samiTag().optional(),
  }),
)

export const evidence = (): z.ZodType<readonly CriterionEvidence[]> => z.array(schema())

/** The latest day among dated evidence. */
export const latestDay = (list: readonly CriterionEvidence[] | undefined): CalendarDate | undefined =>
  (list ?? [])
    .flatMap(({ date }) => (date === undefined ? [] : [date]))
    .sort()
    .at(-1)
