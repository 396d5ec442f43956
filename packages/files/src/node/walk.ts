import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Diagnostic } from '@sotekit/core'
import { isIgnored } from '../folder/ignored.js'
import { leadsOutside, linkLoop, notAFile, unreadable } from './findings.js'

/** A file of a folder that is to be read. */
export interface Listed {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly size: number
}

interface Walk {
  readonly root: string
  readonly real: string
  readonly files: Listed[]
  readonly diagnostics: Diagnostic[]
}

/** The files below a folder, ordered by path. Follows no link out of it or in a circle, opens nothing but files. */
export async function walkFolder(root: string, real: string): Promise<Pick<Walk, 'files' | 'diagnostics'>> {
  const walk: Walk = { root, real, files: [], diagnostics: [] }
  await walkInto('', [walk.real], walk)
  return walk
}

/** `above` are the real paths of the folders that we are in: a link to one of them leads in a circle. */
async function walkInto(folder: string, above: readonly string[], walk: Walk): Promise<void> {
  const entries = await attempt(folder, walk, () => readdir(join(walk.root, folder), { withFileTypes: true }))
  const sorted = [...(entries ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of sorted) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!isIgnored(path)) await visit(path, entry, above, walk)
  }
}

async function visit(path: string, entry: Dirent, above: readonly string[], walk: Walk): Promise<void> {
  const absolute = join(walk.root, path)
  if (entry.isDirectory()) {
    const real = join(above.at(-1) ?? walk.real, entry.name)
    return walkInto(path, [...above, real], walk)
  }
  const real = entry.isSymbolicLink() ? await attempt(path, walk, () => realpath(absolute)) : absolute
  if (real === undefined) return
  if (entry.isSymbolicLink() && real !== walk.real && !real.startsWith(walk.real + sep)) {
    walk.diagnostics.push(leadsOutside(path))
    return
  }
  const stats = await attempt(path, walk, () => stat(absolute))
  if (stats?.isFile()) walk.files.push({ path, size: stats.size })
  else if (stats?.isDirectory() && above.includes(real)) walk.diagnostics.push(linkLoop(path))
  else if (stats?.isDirectory()) await walkInto(path, [...above, real], walk)
  else if (stats) walk.diagnostics.push(notAFile(path))
}

async function attempt<T>(path: string, walk: Walk, open: () => Promise<T>): Promise<T | undefined> {
  try {
    return await open()
  } catch (error) {
    walk.diagnostics.push(unreadable(path, error))
    return undefined
  }
}
