import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { resolve as resolveImport } from 'import-meta-resolve'

/** What the `package.json` of a plugin says of it. */
export interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
}

/** Where a package is, as seen from a dataset's folder, then from this command; nothing where it is not installed. */
export function locate(name: string, folder: string): string | undefined {
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

/** The manifest of the package that a module is in: the nearest `package.json` above it that names a package. */
export function manifestOf(url: string): Manifest | undefined {
  if (!url.startsWith('file:')) return undefined
  let folder = dirname(fileURLToPath(url))
  for (;;) {
    const manifest = manifestAt(join(folder, 'package.json'))
    if (manifest?.name !== undefined) return manifest
    if (dirname(folder) === folder) return undefined
    folder = dirname(folder)
  }
}

function manifestAt(file: string): Manifest | undefined {
  try {
    const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    return {
      ...(typeof name === 'string' && { name }),
      ...(typeof version === 'string' && { version }),
      ...(typeof license === 'string' && { license }),
    }
  } catch {
    return undefined
  }
}
