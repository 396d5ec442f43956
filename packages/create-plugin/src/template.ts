import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { capitalised, type Names } from './names.js'

/** A file of the new package. */
export interface File {
  /** Path from the package's folder, with `/`. */
  readonly path: string
  /** The whole text. */
  readonly text: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'template')

/** npm leaves a `.gitignore` out of packages, and a second `package.json` in a package misleads bundlers. */
const madeName: Readonly<Record<string, string>> = {
  _gitignore: '.gitignore',
  '_package.json': 'package.json',
}

/** The template as it is: a package of its own, named `package-name`, whose plugin is named `pluginName`. */
function template(): readonly File[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The files of a new package. The first is `package.json`. */
export function filesFor(names: Names): readonly File[] {
  const files = template().map(({ path, text }) => ({
    path: madeName[path] ?? path,
    text: named(path === '_package.json' ? withVersions(text) : text, names),
  }))
  return files.sort((a, b) => Number(b.path === 'package.json') - Number(a.path === 'package.json'))
}

function named(text: string, names: Names): string {
  return text
    .replaceAll('package-name', names.package)
    .replaceAll('pluginName', names.plugin)
    .replaceAll('PluginName', capitalised(names.plugin))
}

/** Names that the template's code uses itself; the plugin's own are left out. */
export function identifiersOfTemplate(): ReadonlySet<string> {
  const code = template().filter(({ path }) => path.endsWith('.ts'))
  return new Set(
    code
      .map(({ text }) => text.replace(/\/\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'/gs, ' '))
      .flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? [])
      .filter((word) => !/pluginName/i.test(word)),
  )
}

type Ranges = Readonly<Record<string, string>>

/**
 * Versions stand in this package's own manifest, where a release of ours sets them: the packages of ours as
 * exact versions, the others as ranges.
 */
function withVersions(text: string): string {
  const versions = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly devDependencies: Ranges }
  ).devDependencies
  const manifest = JSON.parse(text) as { readonly peerDependencies: Ranges; readonly devDependencies: Ranges }
  const filled = (wanted: Ranges, range: (name: string, version: string) => string): Ranges =>
    Object.fromEntries(Object.keys(wanted).map((name) => [name, range(name, versions[name] ?? '*')]))
  return `${JSON.stringify(
    {
      ...manifest,
      peerDependencies: filled(manifest.peerDependencies, peerRange),
      // Of ours the newest that fits; of others what we test with.
      devDependencies: filled(manifest.devDependencies, (name, version) =>
        isOurs(name) ? peerRange(name, version) : version,
      ),
    },
    null,
    2,
  )}\n`
}

const isOurs = (name: string): boolean => name.startsWith('@sotekit/')

/** As wide as the contract allows, so that a release of core forces none of the plugin. */
function peerRange(name: string, version: string): string {
  const [major = '0', minor = '0'] = version.replace(/^\D*/, '').split('.')
  if (isOurs(name)) return `>=${version} <${Number(major) + 1}`
  return `>=${major}.${minor} <${Number(major) + 1}`
}
