import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A package that is not in the lock file, for it is large or not ours to carry: the pinned version, fetched into the
 * system's folder for temporary files, or a sentence why it is not there.
 * @param {string} name @param {string} version @param {boolean} fetch @returns {Promise<any>}
 */
export async function fetched(name, version, fetch) {
  const folder = join(tmpdir(), 'sotekit-bench-peers')
  const load = () => import(pathToFileURL(createRequire(join(folder, 'x.js')).resolve(name)).href)
  try {
    return await load()
  } catch {
    if (!fetch) return `not run: ${name} is fetched with --fetch only`
  }
  mkdirSync(folder, { recursive: true })
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${name}@${version}`,
  ]
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', timeout: 300_000 })
  if (status !== 0)
    return `not run: ${name}@${version} could not be fetched (${stderr.trim().split('\n')[0] ?? ''})`
  try {
    return await load()
  } catch (error) {
    return `not run: ${name}@${version} does not load here (${error instanceof Error ? error.message.split('\n')[0] : ''})`
  }
}
