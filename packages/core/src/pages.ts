/**
 * Explanation pages of core's codes: what each one means, why it matters, how it is mended, and examples.
 *
 * They are an entry of their own, so that who does not show them does not load them.
 *
 * @packageDocumentation
 */
import { kitPages } from './pages/kit.js'
import { pluginPartPages } from './pages/plugin-parts.js'
import { pluginPages } from './pages/plugins.js'
import { referencePages } from './pages/references.js'
import { shapePages } from './pages/shape.js'
import { valuePages } from './pages/values.js'
import type { RulePage } from './plugin/rule.js'
import { rulePages } from './rules/pages.js'

/**
 * Pages by code: of core's rules, of what is found while reading records, and of plugins that cannot work.
 *
 * @example
 * ```ts
 * import { corePages } from '@sotekit/core/pages'
 *
 * corePages['core/private-organiser']?.title.en // → 'A private organiser'
 * ```
 */
export const corePages: Readonly<Record<string, RulePage>> = {
  ...shapePages,
  ...valuePages,
  ...referencePages,
  ...kitPages,
  ...pluginPages,
  ...pluginPartPages,
  ...Object.fromEntries(Object.entries(rulePages).map(([name, page]) => [`core/${name}`, page])),
}
