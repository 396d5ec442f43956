import type { PluginTypes } from '@sotekit/core'
import type { Follow } from './priority.js'
import type { Review } from './review.js'
import type { PluginNameView } from './view.js'

/** What the plugin adds, as types: its kinds, its fields on others' kinds, its view. */
export interface PluginNameTypes extends PluginTypes {
  name: 'pluginName'
  records: { review: Review }
  fields: { measure: Follow }
  view: PluginNameView
}
