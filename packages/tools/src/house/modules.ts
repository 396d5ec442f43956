import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { root } from '../workspace.js'

/** The specifiers that a file (path from the root) imports or re-exports, types too. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

export const isRelative = (specifier: string): boolean => specifier.startsWith('.')

export const isNode = (specifier: string): boolean => isBuiltin(specifier)

/** Where a relative import leads, as a path from the root; `x.js` means `x.ts`. */
export function target(file: string, specifier: string): string {
  const path = resolve(root, dirname(file), specifier)
  const source = path.replace(/\.js$/, '.ts')
  return relative(root, existsSync(source) ? source : path)
}

/** A file and all that it reaches through relative imports. */
export function reachable(entry: string): readonly string[] {
  const found = new Set([entry])
  for (const file of found) {
    if (!existsSync(join(root, file))) continue
    for (const specifier of importsOf(file)) if (isRelative(specifier)) found.add(target(file, specifier))
  }
  return [...found]
}
