// Programs that the lock does not hold, since few need them and they are big: other Nodes, Bun, Deno, other
// TypeScripts, a registry to throw away. Each is fetched once by its pinned version, into a cache outside of the
// repository (SOTEKIT_CACHE, else ~/.cache/sotekit), and never runs an install script.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const cache =
  process.env['SOTEKIT_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'sotekit')

/** Why a program could not be had, in words; everything else is a failure of ours. */
export class NotHere extends Error {}

/**
 * A folder in whose node_modules the package is, with what it needs.
 * @param {string} spec such as `bun@1.4.5`
 * @param {Record<string, string>} [overrides] versions of libraries that it asks for by a tag, which not every registry has
 * @returns {Promise<string>}
 */
export async function fetched(spec, overrides = {}) {
  const folder = join(cache, spec.replaceAll(/[^\w.@-]+/g, '+'))
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const building = mkdtempSync(join(cache, '.new-'))
  writeFileSync(join(building, 'package.json'), `${JSON.stringify({ private: true, overrides })}\n`)
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--fetch-retries=1']
  try {
    await promisify(execFile)('npm', ['install', ...options, spec], { cwd: building })
    // Another run may have been first.
    if (!existsSync(folder)) renameSync(building, folder)
  } catch (error) {
    throw new NotHere(whyNot(spec, String(/** @type {{ stderr?: string }} */ (error).stderr ?? error)))
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
  return folder
}

/** @param {string} spec @param {string} said what npm said */
function whyNot(spec, said) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|network/.test(said))
    return `no network to fetch ${spec}`
  if (/E404|EBADPLATFORM/.test(said)) return `${spec} is not there for ${process.platform}-${process.arch}`
  const line = said.split('\n').find((one) => /error (?!code)/.test(one)) ?? said
  return `${spec} could not be fetched: ${line.slice(0, 100)}`
}
