import { type CalendarDate, isCalendarDate, type LocalizedText, type RecordDef } from '@sotekit/core'
import * as z from 'zod'

const states = ['on-track', 'late', 'stopped', 'unknown'] as const

/** How a measure does. `unknown`: it was reviewed, but what was seen does not tell. */
export type ReviewState = (typeof states)[number]

/**
 * A review of a measure (Finnish: katselmus). Core adds `id`, `kind`, `citations`, `basis` and `note` to every
 * record, so the schema leaves them out.
 */
export interface Review {
  /** Id of the measure. */
  readonly measure: string
  /** The day of the review. */
  readonly date: CalendarDate
  /** How the measure does. */
  readonly state: ReviewState
  /** What was seen, by language. */
  readonly remark?: LocalizedText | undefined
}

const text = z.string().min(1).optional()

const schema: z.ZodType<Review> = z.strictObject({
  measure: z.string().min(1),
  date: z.string().refine(isCalendarDate, { params: { code: 'core/invalid-date' } }),
  state: z.enum(states),
  remark: z.strictObject({ fi: text, sv: text, se: text, smn: text, sms: text, en: text }).optional(),
})

/** `refs`: `measure` is the id of a `measure`; core finds references that lead nowhere. */
export const reviewRecord: RecordDef<Review> = {
  schema,
  refs: { measure: 'measure' },
  title: { fi: 'katselmus', en: 'review' },
}
