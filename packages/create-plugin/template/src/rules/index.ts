import type { Rule } from '@sotekit/core'
import type { PluginNameTypes } from '../plugin-types.js'
import { reviewOutsidePeriod } from './review-outside-period/rule.js'

/** The rules by name. The name is the code of the findings: `pluginName/review-outside-period`. */
export const rules: Readonly<Record<string, Rule<PluginNameTypes>>> = {
  'review-outside-period': reviewOutsidePeriod,
}
