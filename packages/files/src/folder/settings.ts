import type { DatasetSettings, Diagnostic } from '@sotekit/core'
import type { ReadText } from '../text/located.js'
import { checkSettings } from './settings-check.js'

/**
 * A plugin that a dataset asks for (Finnish: liitännäinen).
 *
 * @example
 * ```ts
 * import { type PluginEntry, parseFiles } from '@sotekit/files'
 *
 * const bytes = new TextEncoder().encode("sotekit: 1\nplugins: ['@sotekit/budget']\n")
 * const plugins: readonly PluginEntry[] = parseFiles([{ path: 'sotekit.yaml', bytes }]).plugins
 * plugins // → [{ package: '@sotekit/budget', options: {} }]
 * ```
 */
export interface PluginEntry {
  /** The npm package that it comes from, or a path to it from the dataset's folder. */
  readonly package: string
  /** What its factory is called with. */
  readonly options: Readonly<Record<string, unknown>>
}

/** What `sotekit.yaml` says. */
export interface FolderSettings {
  readonly settings: DatasetSettings
  readonly plugins: readonly PluginEntry[]
  /** Relative path of the folder of the dataset that this one adds to. */
  readonly base?: string
}

/** Reads the settings from a parsed `sotekit.yaml`; what is wrong is left out and told. */
export function folderSettings(read: ReadText): {
  readonly settings: FolderSettings
  readonly diagnostics: readonly Diagnostic[]
} {
  const { good, diagnostics } = checkSettings(read)
  const { sotekit: _version, plugins, base, ...settings } = good
  return {
    settings: {
      settings: settings as DatasetSettings,
      plugins: ((plugins ?? []) as readonly (string | PluginEntry)[]).map((entry) =>
        typeof entry === 'string'
          ? { package: entry, options: {} }
          : { package: entry.package, options: entry.options ?? {} },
      ),
      ...(typeof base === 'string' && { base }),
    },
    diagnostics: [...read.diagnostics, ...diagnostics],
  }
}
