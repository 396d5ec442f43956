/**
 * Sámi-language and culturally appropriate services as rights, criteria and evidence: a plugin of
 * `@sotekit/core`.
 *
 * Start with {@link samiCriteria}: it makes the plugin.
 *
 * @packageDocumentation
 */
export type * from './assessment/types.js'
export type { AnswerKind, AnswerQuestion, LanguageAnswer } from './capability/answer.js'
export type { LanguageBreak, LanguageContinuity } from './capability/continuity.js'
export { type Catalogue, type Chapter, catalogue } from './catalogue/catalogue.js'
export type { AuthorityKind } from './engine/context.js'
export type { ObligationOutcome } from './engine/evaluate.js'
export type { FactName } from './engine/fact-names.js'
export type { InputName } from './engine/inputs.js'
export { obligations } from './engine/obligations.js'
export * from './engine/question.js'
export type { StateItem } from './law/state-authorities.js'
export * from './letters/letters.js'
export type { NegotiationCheck, NegotiationReason } from './negotiation/negotiation.js'
export { lawAsOf, obligationTable } from './obligations/table.js'
export type { Condition, Obligation } from './obligations/types.js'
export type { SamiCriteriaOptions } from './options.js'
// biome-ignore lint/style/noDefaultExport: datasets name plugins as packages, whose default export is the factory
export { samiCriteria, samiCriteria as default } from './plugin.js'
export type { Data as SamiCriteriaData, SamiCriteriaTypes } from './plugin-types.js'
export type { QueueItem } from './queue/queue.js'
export {
  type Assessment,
  type AssessmentStatus,
  type AssessorKind,
  assessmentStatuses,
  type CriterionValue,
} from './records/assessment.js'
export type { AuthorityFacts } from './records/authority.js'
export { type Capability, type ServiceMode, serviceModes } from './records/capability.js'
export type { ServiceContract } from './records/contract.js'
export type { Criterion, CriterionRecord } from './records/criterion.js'
export type { CriterionEvidence } from './records/evidence.js'
export type { SamiCriteriaRecords } from './records/index.js'
export type { Material, MaterialVersion } from './records/material.js'
export type { MeasureLink } from './records/measure.js'
export { type Practice, type PracticeName, practices } from './records/practice.js'
export type { SamiCriteriaView } from './view/types.js'
export { dateIn, languageName, numberIn, type ShownText } from './words/names.js'
