import type { CalendarDate, LocalizedText } from '@sotekit/core'
import type { SamiLanguage } from '../engine/question.js'
import type { AssessmentStatus, AssessorKind, CriterionValue } from '../records/assessment.js'

/**
 * What a criterion is asked of.
 *
 * @example
 * ```ts
 * import type { AssessmentSubject } from '@sotekit/sami-criteria'
 *
 * const subject: AssessmentSubject = { servicePoint: 'ivalo' }
 * subject.servicePoint // → 'ivalo'
 * ```
 */
export interface AssessmentSubject {
  readonly servicePoint?: string | undefined
  readonly service?: string | undefined
  readonly organisation?: string | undefined
  readonly serviceChain?: string | undefined
  readonly measure?: string | undefined
}

/**
 * What one kind of assessor said last, and what it is worth on the day.
 *
 * @example
 * ```ts
 * import type { Opinion } from '@sotekit/sami-criteria'
 *
 * const isOld = (opinion: Opinion): boolean => opinion.old
 * typeof isOld // → 'function'
 * ```
 */
export interface Opinion {
  readonly assessor: AssessorKind
  /** As it was given. */
  readonly given: AssessmentStatus
  /** On the day asked: unknown where the evidence is too old or there is none. */
  readonly status: AssessmentStatus
  readonly asOf: CalendarDate
  readonly old: boolean
  readonly value?: CriterionValue | undefined
  readonly reason?: LocalizedText | undefined
  /** Id of the assessment. */
  readonly assessment: string
}

/**
 * Criterion × subject × language × day. Opinions of different assessors stay side by side; nothing is averaged.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { type CriterionResult, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const { dataset } = sotekit({ plugins: [samiCriteria()] }).load([])
 * const result: CriterionResult = dataset.samiCriteria.assess({
 *   criterion: 'ma-signs',
 *   subject: { servicePoint: 'x' },
 *   language: 'sms',
 * })
 * result.status // → 'unknown'
 * result.because // → 'nobody-looked'
 * ```
 */
export interface CriterionResult {
  readonly criterion: string
  readonly subject: AssessmentSubject
  readonly language?: SamiLanguage | undefined
  readonly at: CalendarDate
  readonly status: AssessmentStatus
  /** Why it is unknown or not applicable, where that is not an assessor's own word. */
  readonly because?:
    | 'nobody-looked'
    | 'evidence-too-old'
    | 'no-evidence'
    | 'outside-area'
    | 'other-subject'
    | 'language-missing'
    | 'unknown-criterion'
    | undefined
  readonly reason?: LocalizedText | undefined
  /** Latest of each kind of assessor, those that count most first. */
  readonly opinions: readonly Opinion[]
  /** Only the service itself has spoken, on a criterion that others have to assess. */
  readonly selfReported: boolean
  /** Whether assessors differ; itself a finding. */
  readonly differs: boolean
}

/**
 * Counts of results, with how many were looked at. There is no score.
 *
 * @example
 * ```ts
 * import type { CriteriaSummary } from '@sotekit/sami-criteria'
 *
 * const coverage = (row: CriteriaSummary): string => `${row.assessed}/${row.applicable}`
 * typeof coverage // → 'function'
 * ```
 */
export interface CriteriaSummary {
  readonly chapter: string
  /** Left out for criteria that are not assessed per language. */
  readonly language?: SamiLanguage | undefined
  readonly met: number
  readonly partlyMet: number
  readonly notMet: number
  readonly notApplicable: number
  readonly unknown: number
  /** All but those not applicable. */
  readonly applicable: number
  /** Applicable and not unknown, without those that only the service itself has told of where others must. */
  readonly assessed: number
  readonly selfReported: number
}
