import type { CalendarDate, LocalizedText } from '@sotekit/core'
import type { AnswerKind } from '../capability/answer.js'
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
  /** Id of the service point (Finnish: palvelupiste). */
  readonly servicePoint?: string | undefined
  /** Id of the service (Finnish: palvelu). */
  readonly service?: string | undefined
  /** Id of the organisation. */
  readonly organisation?: string | undefined
  /** Id of the service chain (Finnish: palveluketju). */
  readonly serviceChain?: string | undefined
  /** Id of the measure (Finnish: toimenpide). */
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
  /** Who said it, as a role. */
  readonly assessor: AssessorKind
  /** As it was given. */
  readonly given: AssessmentStatus
  /** On the day asked: unknown where the evidence is too old or there is none. */
  readonly status: AssessmentStatus
  /** The day that the assessment describes. */
  readonly asOf: CalendarDate
  /** Whether the evidence is older on the day than the criterion allows. */
  readonly old: boolean
  /** What was measured; unknown where left out. */
  readonly value?: CriterionValue | undefined
  /** The assessor's reason; left out where none was given. */
  readonly reason?: LocalizedText | undefined
  /** Id of the assessment. */
  readonly assessment: string
  /** Version of the catalogue that it was made with; unknown where left out. */
  readonly catalogueVersion?: string | undefined
}

/**
 * What records of capability show of a criterion by themselves. It stands beside the assessments, is none
 * itself and never changes a status: a service may lawfully interpret and still have nobody who speaks.
 *
 * @example
 * ```ts
 * import type { ShownByRecords } from '@sotekit/sami-criteria'
 *
 * const nobody: ShownByRecords = { answer: 'interpreted', level: 0, from: ['ivalo-sms'] }
 * nobody.level // → 0
 * ```
 */
export interface ShownByRecords {
  /** How the place answers in the language. */
  readonly answer?: AnswerKind | undefined
  /** Level of the criterion, where the records settle it. Internal: level 1 may point to one person. */
  readonly level?: number | undefined
  /** Steps of a chain: with an answer, all of them, and those of which nobody knows. */
  readonly share?: { readonly n: number; readonly d: number; readonly unknown: number } | undefined
  /** Ids of the records. */
  readonly from: readonly string[]
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
  /** Id of the criterion (Finnish: kriteeri). */
  readonly criterion: string
  /** What it was asked of. */
  readonly subject: AssessmentSubject
  /** The language that was asked about; left out where none was. */
  readonly language?: SamiLanguage | undefined
  /** The day that it describes. */
  readonly at: CalendarDate
  /** That of the opinion that counts most and is not unknown; `unknown` where nobody looked at what applies. */
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
  /** Reason of the opinion that counts, or why the criterion does not apply. */
  readonly reason?: LocalizedText | undefined
  /** Latest of each kind of assessor, those that count most first. */
  readonly opinions: readonly Opinion[]
  /** Only the service itself has spoken, on a criterion that others have to assess. */
  readonly selfReported: boolean
  /** Whether assessors differ who used the same catalogue; itself a finding. */
  readonly differs: boolean
  /** What records of capability show of it; left out where they tell nothing. */
  readonly shown?: ShownByRecords | undefined
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
  /** Id of the chapter of the catalogue. */
  readonly chapter: string
  /** Left out for criteria that are not assessed per language. */
  readonly language?: SamiLanguage | undefined
  /** Number of results that are met. */
  readonly met: number
  /** Number of results that are partly met. */
  readonly partlyMet: number
  /** Number of results that somebody looked at and found not met. */
  readonly notMet: number
  /** Number of results that do not apply. */
  readonly notApplicable: number
  /** Number of results of which nobody knows; never counted as not met. */
  readonly unknown: number
  /** All but those not applicable. */
  readonly applicable: number
  /** Applicable and not unknown, without those that only the service itself has told of where others must. */
  readonly assessed: number
  /** Number of results that only the service itself has told of where others have to assess. */
  readonly selfReported: number
}
