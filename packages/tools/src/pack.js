// What the registry would get: each package is packed, then publint (strict) and are-the-types-wrong look at the
// tarball. Packages are ESM only, so the resolutions of CommonJS and of old Node do not count.
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { published, root } from './workspace.js'

/** @import { Package } from './workspace.js' */

const folder = join(root, 'node_modules', '.cache', 'sotekit-pack')
const commonjs = ['node10', 'node16-cjs']

/** @param {Package} one */
async function pack(one) {
  const args = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const { stdout } = await promisify(execFile)('npm', args, { cwd: one.path })
  const [{ filename, size }] = JSON.parse(stdout)
  return { tarball: readFileSync(join(folder, filename)), size }
}

/** @param {Uint8Array} tarball @returns {Promise<string[]>} */
async function lint(tarball) {
  const view = /** @type {ArrayBuffer} */ (new Uint8Array(tarball).buffer)
  const { messages, pkg } = await publint({ pack: { tarball: view }, strict: true })
  return messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => formatMessage(message, pkg) ?? message.code)
}

/** @param {Uint8Array} tarball @returns {Promise<string[]>} */
async function types(tarball) {
  const result = await checkPackage(createPackageFromTarballData(tarball))
  if (result.types === false) return ['the package has no types']
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && commonjs.includes(problem.resolutionKind)))
    .filter((problem) => problem.kind !== 'CJSResolvesToESM')
    .map((problem) => `types: ${JSON.stringify(problem)}`)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let problems = 0
for (const one of published()) {
  if (one.entries.length === 0) continue
  const { tarball, size } = await pack(one)
  const found = [...(await lint(tarball)), ...(await types(tarball))]
  problems += found.length
  console.log(`${one.manifest.name}: ${(size / 1024).toFixed(0)} kB packed, ${found.length} problems`)
  for (const problem of found) console.error(`  ${one.manifest.name}: ${problem}`)
}
process.exitCode = problems === 0 ? 0 : 1
