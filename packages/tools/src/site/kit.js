// A kit with every plugin of the workspace: a package whose default export makes a plugin is one.
import { published } from '../workspace.js'

/** @import { Description, Plugin } from '@sotekit/core' */

/** @param {string} name @returns {Promise<Record<string, unknown>>} */
export const load = (name) => import(name)

/** @returns {Promise<{ description: Description, dataSchema: object }>} */
export async function describeAll() {
  /** @type {Plugin[]} */
  const plugins = []
  for (const { manifest, entries } of published()) {
    if (entries.length === 0 || manifest.peerDependencies?.['@sotekit/core'] === undefined) continue
    const { default: factory } = await load(manifest.name)
    if (typeof factory === 'function') plugins.push(factory())
  }
  const core = /** @type {typeof import('@sotekit/core')} */ (await load('@sotekit/core'))
  const description = core.sotekit({ plugins }).describe()
  return { description, dataSchema: core.datasetSchema(description) }
}
