import { randomBytes } from 'node:crypto'
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Diagnostic } from '@sotekit/core'
import { outsideName } from '../folder/findings.js'
import { staysInside } from '../folder/ignored.js'
import type { InputFile } from '../folder/parse-files.js'
import { leadsOutside, unwritable } from './findings.js'

/**
 * What {@link writeFolder} did.
 *
 * @example
 * ```ts
 * import type { WrittenFolder } from '@sotekit/files/node'
 *
 * const done: WrittenFolder = { written: ['area.yaml'], diagnostics: [] }
 * done.written.length // → 1
 * ```
 */
export interface WrittenFolder {
  /** Paths of the files that were written; those that held the same bytes already are left alone. */
  readonly written: readonly string[]
  /** Files that could not be written. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes files into a folder, each whole or not at all: what fails leaves the old file as it was. A name that
 * leads out of the folder is refused.
 *
 * @example
 * ```ts
 * import { mkdtemp } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { writeFiles } from '@sotekit/files'
 * import { writeFolder } from '@sotekit/files/node'
 *
 * const folder = await mkdtemp(join(tmpdir(), 'example-'))
 * const { files } = writeFiles([{ kind: 'service', id: 'care' }], { format: 'yaml' })
 * const { written } = await writeFolder(folder, files)
 * written // → ['service.yaml']
 * ```
 */
export async function writeFolder(folder: string, files: readonly InputFile[]): Promise<WrittenFolder> {
  const written: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const outcome = await writeOne(resolve(folder), file)
    if (outcome === 'written') written.push(file.path)
    else if (outcome !== 'same') diagnostics.push(outcome)
  }
  return { written, diagnostics }
}

async function writeOne(root: string, { path, bytes }: InputFile): Promise<'written' | 'same' | Diagnostic> {
  if (!staysInside(path)) return outsideName(path)
  const target = join(root, path)
  const temporary = join(dirname(target), `.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await mkdir(dirname(target), { recursive: true })
    const [parent, real] = await Promise.all([realpath(dirname(target)), realpath(root)])
    if (parent !== real && !parent.startsWith(real + sep)) return leadsOutside(path)
    if (await holds(target, bytes)) return 'same'
    await writeFile(temporary, bytes)
    await rename(temporary, target)
    return 'written'
  } catch (error) {
    await rm(temporary, { force: true })
    return unwritable(path, error)
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes)
  } catch {
    return false
  }
}
