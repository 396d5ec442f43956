import { createRequire } from 'node:module'
import { resolve as resolvePath } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from '@sotekit/core'
import { resolve as resolveImport } from 'import-meta-resolve'
import { cannotRun } from '../io.js'

/** A plugin as `sotekit.yaml` names it. */
export interface PluginEntry {
  readonly package: string
  readonly options?: unknown
}

/**
 * Loads the plugins that a dataset names, from where the dataset stands, then from where this command is
 * installed. Loading a plugin runs its code.
 */
export async function loadPlugins(
  entries: readonly PluginEntry[],
  folder: string,
): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = []
  for (const entry of entries) plugins.push(await loadPlugin(entry, folder))
  return plugins
}

async function loadPlugin(entry: PluginEntry, folder: string): Promise<Plugin> {
  const url = locate(entry.package, folder)
  if (url === undefined) {
    throw cannotRun(
      `The dataset names the plugin ${entry.package}, which is not installed. ` +
        `Install it (npm install ${entry.package}), or check without plugins (--no-plugins).`,
    )
  }
  let factory: unknown
  try {
    factory = ((await import(url)) as { default?: unknown }).default
  } catch (error) {
    throw cannotRun(
      `The plugin ${entry.package} could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (typeof factory !== 'function') {
    throw cannotRun(`The plugin ${entry.package} has no default export that makes the plugin.`)
  }
  try {
    return (await factory(entry.options)) as Plugin
  } catch (error) {
    throw cannotRun(
      `The plugin ${entry.package} could not be made: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function locate(name: string, folder: string): string | undefined {
  if (name.startsWith('.')) return pathToFileURL(resolvePath(folder, name)).href
  for (const from of [pathToFileURL(resolvePath(folder, 'sotekit.yaml')).href, import.meta.url]) {
    try {
      return resolveImport(name, from)
    } catch {
      // Not there, or not for import; a package for require only is tried next.
    }
    try {
      return pathToFileURL(createRequire(from).resolve(name)).href
    } catch {
      // Not installed there.
    }
  }
  return undefined
}
