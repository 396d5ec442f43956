import type { Messages, RecordDef } from '@sotekit/core'
import * as z from 'zod'
import { id, lazily, text } from './fields.js'

const LETTERS = ['organiser', 'producer', 'service', 'chain', 'municipality'] as const

/**
 * A criterion of the catalogue (Finnish: kriteeri).
 *
 * @example
 * ```ts
 * import { catalogue } from '@sotekit/sami-criteria'
 *
 * catalogue.criteria.find(({ id }) => id === 'ma-signs')?.perLanguage // → true
 * ```
 */
export interface Criterion {
  /** Id of the criterion, such as `ma-signs`. */
  readonly id: string
  /** Id of its chapter. */
  readonly chapter: string
  /** What it asks for, in Finnish and English. */
  readonly title: Messages
  /** Why it matters. */
  readonly why?: Messages | undefined
  /** Statutes and recommendations, in words that a reader can look up. */
  readonly restsOn: readonly string[]
  /** Provisions of the table of obligations that it rests on. */
  readonly obligations?: readonly string[] | undefined
  /** What counts as evidence. */
  readonly evidence: readonly string[]
  /** How it is measured: yes or no, a share, or a level. */
  readonly measurement:
    | { readonly type: 'yes-no' }
    | {
        readonly type: 'share'
        readonly numerator: Messages
        readonly denominator: Messages
        /** Whether people are behind the figures; then small ones are hidden. People where left out. */
        readonly counts?: 'people' | 'things' | undefined
      }
    | { readonly type: 'level'; readonly levels: readonly Messages[] }
  /** Kinds of subject that it is asked of. */
  readonly appliesTo: readonly (typeof LETTERS)[number][]
  /** `homeland` (with the county's homeland residents elsewhere), `all` Finland, or the `county` alone. */
  readonly area: 'homeland' | 'all' | 'county'
  /**
   * What of it records of capability show by themselves: who serves (`mode`), how many staff (`staff`), or the
   * steps of a chain (`chain`). Shown beside assessments, and none itself.
   */
  readonly capability?: 'staff' | 'mode' | 'chain' | undefined
  /** Whether it is assessed for each of the three languages by itself. */
  readonly perLanguage: boolean
  /** How old evidence may be, in months; left out where evidence does not grow old. */
  readonly maxAgeMonths?: number | undefined
  /** Who may assess it; the service's own word counts as self-reported where `self` is not among them. */
  readonly assessors: readonly ('self' | 'peer' | 'sami-reviewer' | 'client')[]
  /** False where its basis is uncertain; shown as such. */
  readonly verified: boolean
  /** What is uncertain. */
  readonly verify?: Messages | undefined
}

/** A criterion as the record that ships it in data: its id is that of the record. */
export type CriterionRecord = Omit<Criterion, 'id'>

const both = (): z.ZodType<Messages> => z.strictObject({ fi: text(), en: text() })

const schema = lazily(
  (): z.ZodType<CriterionRecord> =>
    z.strictObject({
      chapter: id(),
      title: both(),
      why: both().optional(),
      restsOn: z.array(text()),
      obligations: z.array(id()).optional(),
      evidence: z.array(text()),
      measurement: z.union([
        z.strictObject({ type: z.literal('yes-no') }),
        z.strictObject({
          type: z.literal('share'),
          numerator: both(),
          denominator: both(),
          counts: z.enum(['people', 'things']).optional(),
        }),
        z.strictObject({ type: z.literal('level'), levels: z.array(both()).min(2) }),
      ]),
      appliesTo: z.array(z.enum(LETTERS)).min(1),
      area: z.enum(['homeland', 'all', 'county']),
      capability: z.enum(['staff', 'mode', 'chain']).optional(),
      perLanguage: z.boolean(),
      maxAgeMonths: z.int().positive().optional(),
      assessors: z.array(z.enum(['self', 'peer', 'sami-reviewer', 'client'])).min(1),
      verified: z.boolean(),
      verify: both().optional(),
    }),
)

export const criterionRecord = (): RecordDef<CriterionRecord> => ({
  schema: schema(),
  title: { fi: 'kriteeri', en: 'criterion' },
})
