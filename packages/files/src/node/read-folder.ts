import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Diagnostic } from '@sotekit/core'
import { pluginsOver } from '../folder/base.js'
import { SETTINGS_FILE } from '../folder/ignored.js'
import { type InputFile, type ParsedFiles, type ParseOptions, parseFiles } from '../folder/parse-files.js'
import { readSettings } from '../folder/read-settings.js'
import type { PluginEntry } from '../folder/settings.js'
import type { FieldTypes } from '../text/located.js'
import { baseLoop, noBase, noFolder } from './findings.js'
import { readAll } from './read-all.js'
import { walkFolder } from './walk.js'

/**
 * Options of {@link readFolder}.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { fieldTypes } from '@sotekit/files'
 * import type { ReadFolderOptions } from '@sotekit/files/node'
 *
 * const options: ReadFolderOptions = {
 *   progress: ({ file }) => void file,
 *   typesFor: (plugins) => fieldTypes(sotekit({ plugins: plugins.flatMap(() => []) }).describe().kinds),
 * }
 * ```
 */
export interface ReadFolderOptions extends Omit<ParseOptions, 'base' | 'diagnostics'> {
  /**
   * Types of fields for a dataset with these plugins: asked once `sotekit.yaml` is read and before the data is, so
   * that the tables of plugins' kinds are read right.
   */
  readonly typesFor?:
    | ((plugins: readonly PluginEntry[]) => FieldTypes | undefined | Promise<FieldTypes | undefined>)
    | undefined
}

/**
 * Reads a dataset's folder from disk (Finnish: aineistokansio), and first the dataset that it adds to (`base` in
 * `sotekit.yaml`). It follows no link out of the folder or in a circle, and never throws on what is there or is not:
 * a missing folder is a finding too.
 *
 * @example
 * ```ts
 * import { readFolder } from '@sotekit/files/node'
 *
 * const parsed = await readFolder('no-such-folder')
 * parsed.diagnostics[0]?.message.en // → 'there is no folder no-such-folder'
 * ```
 */
export async function readFolder(path: string, options: ReadFolderOptions = {}): Promise<ParsedFiles> {
  const { typesFor, ...others } = options
  const folder = await gather(resolve(path), [])
  if (folder === 'missing') return nothing([noFolder(path)])
  const types = typesFor ? await typesFor(pluginsOf(folder)) : others.types
  return parsed(folder, { ...others, types })
}

/** A folder's files as bytes, and those of the dataset that it adds to. */
interface Folder {
  readonly files: readonly InputFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly plugins: readonly PluginEntry[]
  readonly base?: Folder | 'missing' | undefined
}

/** `above` are the folders that led here: one of them as a base would be a circle. */
async function gather(folder: string, above: readonly string[]): Promise<Folder | 'missing'> {
  const real = await folderAt(folder)
  if (real === undefined) return 'missing'
  const listed = await walkFolder(folder, real)
  const diagnostics = [...listed.diagnostics]
  const files = await readAll(folder, listed.files, diagnostics)
  const own = files.find(({ path }) => path === SETTINGS_FILE)
  const { base, plugins = [] } = own ? readSettings(own).settings : {}
  if (base === undefined) return { files, diagnostics, plugins }
  const target = resolve(folder, base)
  const isCircle = [...above, real].includes((await folderAt(target)) ?? '')
  const gathered = isCircle ? 'missing' : await gather(target, [...above, real])
  if (gathered === 'missing') diagnostics.push(isCircle ? baseLoop(base) : noBase(base))
  return { files, diagnostics, plugins, base: gathered }
}

function pluginsOf({ plugins, base }: Folder): readonly PluginEntry[] {
  return base === undefined || base === 'missing' ? plugins : pluginsOver(pluginsOf(base), plugins)
}

function parsed({ files, diagnostics, base }: Folder, options: ParseOptions): ParsedFiles {
  // A base that is missing was told already: an empty one stands for it.
  const under = base === undefined ? undefined : base === 'missing' ? nothing([]) : parsed(base, options)
  return parseFiles(files, { ...options, diagnostics, base: under })
}

const nothing = (diagnostics: readonly Diagnostic[]): ParsedFiles => ({ ...parseFiles([]), diagnostics })

/** The real path of a folder; `undefined` if there is none. */
async function folderAt(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isDirectory() ? await realpath(path) : undefined
  } catch {
    return undefined
  }
}
