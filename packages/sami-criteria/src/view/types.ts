import type { CalendarDate } from '@sotekit/core'
import type { AssessmentSubject, CriteriaSummary, CriterionResult } from '../assessment/types.js'
import type { AnswerQuestion, LanguageAnswer } from '../capability/answer.js'
import type { LanguageContinuity } from '../capability/continuity.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { ObligationOutcome } from '../engine/evaluate.js'
import type { ObligationQuestion, SamiLanguage } from '../engine/question.js'
import type { NegotiationCheck } from '../negotiation/negotiation.js'
import type { QueueItem } from '../queue/queue.js'

/**
 * What the plugin adds to a dataset, as `dataset.samiCriteria`.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { samiCriteria } from '@sotekit/sami-criteria'
 *
 * const { dataset } = sotekit({ plugins: [samiCriteria()] }).load([])
 * const found = dataset.samiCriteria.obligations({ subject: {}, at: '2021-01-01' })
 * found.find(({ id }) => id === 'sla-4-use')?.result // → 'unknown'
 * dataset.samiCriteria.catalogue().criteria.length // → 41
 * ```
 */
export interface SamiCriteriaView {
  /** The day that questions without one are about. */
  readonly day: () => CalendarDate
  /** Provisions that apply, do not apply, or are unknown because of missing inputs. */
  readonly obligations: (question: ObligationQuestion) => readonly ObligationOutcome[]
  /** The catalogue with what the data adds to it. */
  readonly catalogue: () => Catalogue
  /** How a place answers in one language. */
  readonly answer: (question: AnswerQuestion) => LanguageAnswer
  /** Each language along a chain. */
  readonly continuity: (question: {
    readonly serviceChain: string
    readonly at?: CalendarDate | undefined
  }) => readonly LanguageContinuity[]
  /** Result of one criterion for one subject, language and day; `unknown` where nobody looked. */
  readonly assess: (question: {
    readonly criterion: string
    readonly subject: AssessmentSubject
    readonly language?: SamiLanguage | undefined
    readonly at?: CalendarDate | undefined
  }) => CriterionResult
  /** Counts with coverage, per chapter and language; of all subjects that are assessed where left out. */
  readonly summary: (question?: {
    readonly subjects?: readonly AssessmentSubject[] | undefined
    readonly at?: CalendarDate | undefined
  }) => readonly CriteriaSummary[]
  /** Measures that were linked, and whether they were negotiated in time. */
  readonly negotiations: () => readonly NegotiationCheck[]
  /** What is to be translated, most urgent first. */
  readonly queue: (question?: { readonly at?: CalendarDate | undefined }) => readonly QueueItem[]
}
