// What the registry would get: each package is packed, then publint (strict) and are-the-types-wrong look at the
// tarball. Packages are ESM only, so the resolutions of CommonJS and of old Node do not count.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { pack } from './release/tarballs.js'
import { published, root } from './workspace.js'

const folder = join(root, 'node_modules', '.cache', 'sotekit-pack')
const commonjs = ['node10', 'node16-cjs']

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
let problems = 0
const packages = published().filter(({ entries }) => entries.length > 0)
for (const { one, file, size } of await pack(packages, folder)) {
  const tarball = readFileSync(file)
  const found = [...(await lint(tarball)), ...(await types(tarball))]
  problems += found.length
  console.log(`${one.manifest.name}: ${(size / 1024).toFixed(0)} kB packed, ${found.length} problems`)
  for (const problem of found) console.error(`  ${one.manifest.name}: ${problem}`)
}
process.exitCode = problems === 0 ? 0 : 1
