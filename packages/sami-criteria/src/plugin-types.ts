import type { Dataset, PluginTypes, WithoutView } from '@sotekit/core'
import type { SamiCriteriaRecords } from './records/index.js'
import type { SamiCriteriaView } from './view/types.js'

/**
 * Types of the plugin: its kinds and its view.
 *
 * @example
 * ```ts
 * import type { Dataset } from '@sotekit/core'
 * import type { SamiCriteriaTypes } from '@sotekit/sami-criteria'
 *
 * const known = (dataset: Dataset<SamiCriteriaTypes>): number => dataset.all('samiCriteria.capability').length
 * typeof known // → 'function'
 * ```
 */
export interface SamiCriteriaTypes extends PluginTypes {
  name: 'samiCriteria'
  records: SamiCriteriaRecords
  view: SamiCriteriaView
}

/**
 * A dataset with the plugin's kinds: what `obligations` needs. Any dataset that the plugin is in will do.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { type SamiCriteriaData, samiCriteria } from '@sotekit/sami-criteria'
 *
 * const data: SamiCriteriaData = sotekit({ plugins: [samiCriteria()] }).load([]).dataset
 * data.all('samiCriteria.capability').length // → 0
 * ```
 */
export type Data = Dataset<WithoutView<SamiCriteriaTypes>>
