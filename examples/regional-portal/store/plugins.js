import { budget } from '@sotekit/budget'
import { participation } from '@sotekit/participation'
import { samiCriteria } from '@sotekit/sami-criteria'

/**
 * The plugins that this portal knows, by package: data names plugins, but only what stands here is ever run. Yours
 * go here too.
 *
 * @type {ReadonlyMap<string, (options: any) => import('@sotekit/core').Plugin<any>>}
 */
const known = new Map(
  /** @type {[string, (options: any) => import('@sotekit/core').Plugin<any>][]} */ ([
    ['@sotekit/budget', budget],
    ['@sotekit/participation', participation],
    ['@sotekit/sami-criteria', samiCriteria],
  ]),
)

/**
 * The plugins that a dataset names: those that we know, and the names of those that we do not.
 *
 * @param {readonly import('@sotekit/files').PluginEntry[]} entries
 */
export function pluginsFor(entries) {
  /** @type {import('@sotekit/core').Plugin<any>[]} */
  const plugins = []
  /** @type {string[]} */
  const absent = []
  for (const entry of entries) {
    const make = known.get(entry.package)
    if (make === undefined) absent.push(entry.package)
    else plugins.push(make(entry.options))
  }
  return { plugins, absent }
}
