import { readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Diagnostic } from '@sotekit/core'
import { tooLarge } from '../folder/findings.js'
import { formatOf, SETTINGS_FILE } from '../folder/ignored.js'
import { largest } from '../folder/largest.js'
import { type InputFile, type ParsedFiles, type ParseOptions, parseFiles } from '../folder/parse-files.js'
import { readSettings } from '../folder/read-settings.js'
import { baseLoop, noBase, noFolder, unreadable } from './findings.js'
import { type Listed, walkFolder } from './walk.js'

/**
 * Options of {@link readFolder}.
 *
 * @example
 * ```ts
 * import type { ReadFolderOptions } from '@sotekit/files/node'
 *
 * const options: ReadFolderOptions = { progress: ({ file }) => void file }
 * ```
 */
export type ReadFolderOptions = Omit<ParseOptions, 'base' | 'diagnostics'>

/** Files open at one time. */
const AT_ONCE = 16

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
export function readFolder(path: string, options: ReadFolderOptions = {}): Promise<ParsedFiles> {
  return readFrom(resolve(path), options, [], path)
}

async function readFrom(
  folder: string,
  options: ReadFolderOptions,
  above: readonly string[],
  shown = folder,
): Promise<ParsedFiles> {
  if (!(await isFolder(folder))) return nothing([noFolder(shown)])
  const listed = await walkFolder(folder)
  const diagnostics = [...listed.diagnostics]
  const files = await readAll(folder, listed.files, diagnostics)
  const base = await readBase(folder, files, options, [...above, await realpath(folder)], diagnostics)
  return parseFiles(files, { ...options, diagnostics, base })
}

async function readBase(
  folder: string,
  files: readonly InputFile[],
  options: ReadFolderOptions,
  above: readonly string[],
  diagnostics: Diagnostic[],
): Promise<ParsedFiles | undefined> {
  const own = files.find(({ path }) => path === SETTINGS_FILE)
  const base = own && readSettings(own).settings.base
  if (base === undefined) return undefined
  const target = resolve(folder, base)
  const there = await isFolder(target)
  if (there && !above.includes(await realpath(target))) return readFrom(target, options, above)
  diagnostics.push(there ? baseLoop(base) : noBase(base))
  return nothing([])
}

const nothing = (diagnostics: readonly Diagnostic[]): ParsedFiles => ({ ...parseFiles([]), diagnostics })

/** Reads files a few at a time, in order. */
async function readAll(
  folder: string,
  listed: readonly Listed[],
  diagnostics: Diagnostic[],
): Promise<InputFile[]> {
  const bytes: (Uint8Array | undefined)[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let i = next++; i < listed.length; i = next++) {
      const one = listed[i]
      if (one) bytes[i] = await readOne(folder, one, diagnostics)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  diagnostics.sort((a, b) => compare(a.at.file ?? '', b.at.file ?? ''))
  return listed.flatMap(({ path }, i) => {
    const content = bytes[i]
    return content ? [{ path, bytes: content }] : []
  })
}

async function readOne(
  folder: string,
  { path, size }: Listed,
  diagnostics: Diagnostic[],
): Promise<Uint8Array | undefined> {
  const format = formatOf(path)
  // What is no data is told by its name alone.
  if (format === undefined) return new Uint8Array()
  if (size > largest[format]) {
    diagnostics.push(tooLarge(path, size, largest[format]))
    return undefined
  }
  try {
    return await readFile(join(folder, path))
  } catch (error) {
    diagnostics.push(unreadable(path, error))
    return undefined
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
