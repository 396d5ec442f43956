import { definePlugin, type Plugin } from '@sotekit/core'
import { messages } from './messages.js'
import type { PluginNameTypes } from './plugin-types.js'
import { follow } from './priority.js'
import { report } from './report.js'
import { reviewRecord } from './review.js'
import { rules } from './rules/index.js'
import { VERSION } from './version.js'
import { makeView } from './view.js'

/**
 * Makes the plugin. `sotekit.yaml` names the package, whose default export this is; options that stand
 * beside the name there would be its argument.
 */
export function pluginName(): Plugin<PluginNameTypes> {
  return definePlugin<PluginNameTypes>()({
    name: 'pluginName',
    version: VERSION,
    title: { fi: 'Toimenpiteiden katselmukset', en: 'Reviews of measures' },
    records: { review: reviewRecord },
    fields: { measure: follow },
    rules,
    view: makeView,
    report,
    messages,
  })
}
