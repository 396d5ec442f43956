import type { Dataset, PluginTypes, WithoutView } from '@sotekit/core'
import type { ParticipationRecords } from './records/index.js'
import type { ParticipationView } from './view/types.js'

/**
 * Types of the plugin: its kinds and its view.
 *
 * @example
 * ```ts
 * import type { Dataset } from '@sotekit/core'
 * import type { ParticipationTypes } from '@sotekit/participation'
 *
 * const programmes = (dataset: Dataset<ParticipationTypes>): number => dataset.programmes.size
 * typeof programmes // → 'function'
 * ```
 */
export interface ParticipationTypes extends PluginTypes {
  name: 'participation'
  records: ParticipationRecords
  view: ParticipationView
}

/** The dataset as the view's own parts see it. */
export type Data = Dataset<WithoutView<ParticipationTypes>>
