import {
  type Diagnostic,
  type Kit,
  type Loaded,
  type Plugin,
  type SotekitError,
  sotekit,
} from '@sotekit/core'
import { fieldTypes, type ParsedFiles } from '@sotekit/files'
import { readFolder } from '@sotekit/files/node'
import { cannotRun, type Io } from '../io.js'
import { progressOn } from '../text/progress.js'
import type { Words } from '../text/words.js'
import { type LoadedPlugin, loadPlugins } from './plugins.js'

/** A dataset's folder, read, loaded and checked. */
export interface Opened {
  readonly folder: string
  readonly files: ParsedFiles
  readonly kit: Kit
  readonly loaded: Loaded
  /** The plugins that the dataset names, with where they came from. */
  readonly plugins: readonly LoadedPlugin[]
  /** Packages that the dataset names and that were not loaded, because of `--no-plugins`. */
  readonly notLoaded: readonly string[]
}

/** Options of all commands that open a dataset. */
export interface OpenOptions {
  readonly plugins: boolean
}

/** Opens a dataset. A folder that is not there ends the command. */
export async function open(folder: string, options: OpenOptions, io: Io, words: Words): Promise<Opened> {
  const progress = progressOn(io, words)
  let kit: Kit | undefined
  let plugins: readonly LoadedPlugin[] = []
  const files = await readFolder(folder, {
    progress: progress.step,
    // The kinds of plugins tell how the cells of their tables are read: they are loaded before the data is.
    typesFor: async (entries) => {
      if (options.plugins) plugins = await loadPlugins(entries, folder, words)
      kit = makeKit(plugins, io, words)
      return fieldTypes(kit.describe().kinds)
    },
  })
  progress.end()
  // A base that is missing is a finding; a dataset that is not there leaves nothing to check.
  const missing = files.diagnostics.find((diagnostic) => diagnostic.code === 'files/no-folder')
  if (missing && files.files.length === 0) throw cannotRun(missing.message[words.language])
  kit ??= makeKit([], io, words)
  return {
    folder,
    files,
    kit,
    loaded: kit.load(files),
    plugins,
    notLoaded: options.plugins ? [] : files.plugins.map((entry) => entry.package),
  }
}

function makeKit(loaded: readonly LoadedPlugin[], io: Io, words: Words): Kit {
  const plugins: readonly Plugin[] = loaded.map(({ plugin }) => plugin)
  try {
    return sotekit({ plugins, today: io.today })
  } catch (error) {
    if (!isSotekitError(error)) throw error
    throw cannotRun(error.problems.map((problem) => problem.message[words.language]).join('\n'))
  }
}

function isSotekitError(error: unknown): error is SotekitError {
  return error instanceof Error && error.name === 'SotekitError'
}

/** How many findings of each severity there are. */
export function countFindings(diagnostics: readonly Diagnostic[]): {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
} {
  let [errors, warnings, infos] = [0, 0, 0]
  for (const { severity } of diagnostics) {
    if (severity === 'error') errors++
    else if (severity === 'warning') warnings++
    else infos++
  }
  return { errors, warnings, infos }
}
