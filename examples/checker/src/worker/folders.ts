const SETTINGS = 'sotekit.yaml'

/** The folder of a path, with its `/`; empty for a file that stands in none. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * Folders that hold a dataset, the outermost first. Where no `sotekit.yaml` is among the files it is the folder that
 * they share, so that a dropped folder is read as itself and a single file as a dataset of its own.
 */
export function datasetFolders(paths: readonly string[]): readonly string[] {
  const found = paths
    .filter((path) => path === SETTINGS || path.endsWith(`/${SETTINGS}`))
    .filter((path) => !path.split('/').some((part) => part === 'node_modules' || part.startsWith('.')))
    .map(folderOf)
  const depth = (folder: string): number => folder.split('/').length
  if (found.length > 0) return [...new Set(found)].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  return [sharedFolder(paths)]
}

function sharedFolder(paths: readonly string[]): string {
  const [first, ...others] = paths.map(folderOf)
  if (first === undefined) return ''
  let shared = first.split('/').slice(0, -1)
  for (const other of others) {
    const parts = other.split('/')
    const differs = shared.findIndex((part, i) => part !== parts[i])
    if (differs !== -1) shared = shared.slice(0, differs)
  }
  return shared.map((part) => `${part}/`).join('')
}

/**
 * The folder that `relative` leads to from `folder`; `undefined` where it leads out of what was given.
 * `baseFolder('a/data/', '../national')` is `a/national/`.
 */
export function baseFolder(folder: string, relative: string): string | undefined {
  if (/^([/\\]|[A-Za-z]:)/.test(relative)) return undefined
  const parts = folder.split('/').slice(0, -1)
  for (const part of relative.split(/[/\\]/)) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.map((part) => `${part}/`).join('')
}
