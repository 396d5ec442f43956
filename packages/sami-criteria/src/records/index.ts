import type { RecordDefs } from '@sotekit/core'
import { type Assessment, assessmentRecord } from './assessment.js'
import { type AuthorityFacts, authorityRecord } from './authority.js'
import { type Capability, capabilityRecord } from './capability.js'
import { contractRecord, type ServiceContract } from './contract.js'
import { type CriterionRecord, criterionRecord } from './criterion.js'
import { type Material, materialRecord } from './material.js'
import { type MeasureLink, measureRecord } from './measure.js'
import { type Practice, practiceRecord } from './practice.js'

/**
 * The kinds that the plugin adds, by short name: `capability` is the kind `samiCriteria.capability`.
 *
 * @example
 * ```ts
 * import type { SamiCriteriaRecords } from '@sotekit/sami-criteria'
 *
 * const kind: keyof SamiCriteriaRecords = 'capability'
 * kind // → 'capability'
 * ```
 */
export interface SamiCriteriaRecords {
  readonly assessment: Assessment
  readonly authority: AuthorityFacts
  readonly capability: Capability
  readonly contract: ServiceContract
  readonly criterion: CriterionRecord
  readonly material: Material
  readonly measure: MeasureLink
  readonly practice: Practice
}

export const records = (): RecordDefs<SamiCriteriaRecords> => ({
  assessment: assessmentRecord(),
  authority: authorityRecord(),
  capability: capabilityRecord(),
  contract: contractRecord(),
  criterion: criterionRecord(),
  material: materialRecord(),
  measure: measureRecord(),
  practice: practiceRecord(),
})
