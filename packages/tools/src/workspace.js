// What the workspace holds: every tool asks here, so that a new package joins all gates by existing.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)))

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {string} [description]
 * @property {string[]} [keywords]
 * @property {Record<string, string | Record<string, string>>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [devDependencies]
 *
 * @typedef {object} Entry
 * @property {string} name what one imports, such as `@sotekit/files/node`
 * @property {string} slug a file name for it, such as `files-node`
 * @property {string} source its TypeScript, absolute
 * @property {string} types its built declarations, absolute
 *
 * @typedef {object} Package
 * @property {string} folder the folder's name under packages/
 * @property {string} path absolute
 * @property {Manifest} manifest
 * @property {boolean} published
 * @property {Entry[]} entries those whose source exists
 */

/** @param {string} path @returns {Manifest} */
const manifestAt = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** @param {string} path @param {string} folder @param {Manifest} manifest @returns {Entry[]} */
function entriesOf(path, folder, manifest) {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    if (typeof target === 'string' || target['@sotekit/source'] === undefined) return []
    const source = resolve(path, target['@sotekit/source'])
    const types = resolve(path, target['types'] ?? '')
    const tail = subpath.slice(1)
    return existsSync(source)
      ? [{ name: manifest.name + tail, slug: folder + tail.replaceAll('/', '-'), source, types }]
      : []
  })
}

/** @returns {Package[]} */
export function packages() {
  const folders = readdirSync(join(root, 'packages')).sort()
  return folders.flatMap((folder) => {
    const path = join(root, 'packages', folder)
    if (!existsSync(join(path, 'package.json'))) return []
    const manifest = manifestAt(join(path, 'package.json'))
    const published = manifest.private !== true
    return [{ folder, path, manifest, published, entries: entriesOf(path, folder, manifest) }]
  })
}

/** The packages that users get. */
export const published = () => packages().filter((one) => one.published)

/** Packages that are laid out but have no public face yet; nothing builds or checks them. */
export const empty = () => published().filter((one) => one.entries.length === 0)

/**
 * Files under a folder (from the root) whose path matches, as paths from the root in a fixed order.
 * @param {string} folder @param {RegExp} pattern @returns {string[]}
 */
export function filesUnder(folder, pattern) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .sort()
}

/** The TypeScript that users get: no tests. */
export const sourceFiles = () =>
  published().flatMap((one) => filesUnder(`packages/${one.folder}/src`, /^(?!.*\.test(-d)?\.ts$).*\.ts$/))
