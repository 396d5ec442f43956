import type { Plugin } from '@sotekit/core'
import { cannotRun } from '../io.js'
import { pluginWordsIn } from '../text/plugin-words.js'
import type { Words } from '../text/words.js'
import { locate, type Manifest, manifestOf } from './locate.js'

/** A plugin as `sotekit.yaml` names it. */
export interface PluginEntry {
  readonly package: string
  readonly options?: unknown
}

/** A plugin with where it came from. */
export interface LoadedPlugin {
  readonly plugin: Plugin
  /** The package as `sotekit.yaml` names it. */
  readonly package: string
  /** What its `package.json` says; nothing for a file beside the dataset. */
  readonly manifest: Manifest | undefined
  /** Makes the plugin once more, as the dataset wants it. */
  readonly make: () => Plugin
}

/**
 * Loads the plugins that a dataset names, from where the dataset stands, then from where this command is
 * installed. Loading a plugin runs its code.
 */
export async function loadPlugins(
  entries: readonly PluginEntry[],
  folder: string,
  words: Words,
): Promise<readonly LoadedPlugin[]> {
  const plugins: LoadedPlugin[] = []
  for (const entry of entries) plugins.push(await loadPlugin(entry, folder, words))
  return plugins
}

async function loadPlugin(entry: PluginEntry, folder: string, { language }: Words): Promise<LoadedPlugin> {
  const say = pluginWordsIn[language]
  const url = locate(entry.package, folder)
  if (url === undefined) throw cannotRun(say.notInstalled(entry.package))
  let factory: unknown
  try {
    factory = ((await import(url)) as { default?: unknown }).default
  } catch (error) {
    throw cannotRun(say.notLoadable(entry.package, reason(error)))
  }
  if (typeof factory !== 'function') throw cannotRun(say.noDefault(entry.package))
  const make = factory as (options: unknown) => Plugin
  try {
    return {
      plugin: await make(entry.options),
      package: entry.package,
      manifest: entry.package.startsWith('.') ? undefined : manifestOf(url),
      make: () => make(entry.options),
    }
  } catch (error) {
    throw cannotRun(say.notMade(entry.package, reason(error)))
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
