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
  /** One result of a criterion (Finnish: arvio). */
  readonly assessment: Assessment
  /** What the law turns on about an organisation (Finnish: viranomaisen asema). */
  readonly authority: AuthorityFacts
  /** How a place serves in a language (Finnish: kielipalvelukyky). */
  readonly capability: Capability
  /** A contract with a producer (Finnish: palvelusopimus). */
  readonly contract: ServiceContract
  /** A criterion that the data adds (Finnish: kriteeri). */
  readonly criterion: CriterionRecord
  /** A material that clients meet (Finnish: materiaali). */
  readonly material: Material
  /** What a measure is to the Sámi (Finnish: toimenpiteen saamelaisvaikutus). */
  readonly measure: MeasureLink
  /** A way of working that was seen (Finnish: käytäntö). */
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
