import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A package that is not in the lock file, for it is large or asks for another Node: the pinned version, fetched into
 * the system's folder for temporary files, or a sentence why it is not there.
 * @param {string} name @param {string} version @param {boolean} fetch @param {string} [entry] what of it is imported
 * @returns {Promise<any>}
 */
export async function fetched(name, version, fetch, entry = name) {
  const wanted = `${name}@${version}`
  const folder = join(tmpdir(), 'sotekit-bench-peers', wanted.replace('/', '-'))
  const load = () => import(pathToFileURL(createRequire(join(folder, 'x.js')).resolve(entry)).href)
  if (!fetch) return `not run: ${name} is fetched with --fetch only`
  try {
    return await load()
  } catch {
    // not fetched before
  }
  mkdirSync(folder, { recursive: true })
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', wanted]
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', timeout: 300_000 })
  if (status !== 0) return `not run: ${wanted} could not be fetched${reason(stderr)}`
  try {
    return await load()
  } catch (error) {
    return `not run: ${wanted} does not load here${reason(error instanceof Error ? error.message : '')}`
  }
}

/** The first line that names an error in what npm or Node said. @param {string} told */
function reason(told) {
  const line = told.split('\n').find((one) => /error|cannot/i.test(one))
  return line === undefined ? '' : ` (${line.replace(/^npm error /, 'npm: ')})`
}
