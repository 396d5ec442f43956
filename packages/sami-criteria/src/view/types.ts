import type { ObligationOutcome } from '../engine/evaluate.js'
import type { ObligationQuestion } from '../engine/question.js'

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
 * ```
 */
export interface SamiCriteriaView {
  /** Provisions that apply, do not apply, or are unknown because of missing inputs. */
  readonly obligations: (question: ObligationQuestion) => readonly ObligationOutcome[]
}
