// A folder as a user's: the packed packages under node_modules, each with the libraries that it declares and no
// others, and the plugins that strangers built (packages/tools/fixtures). Nothing is fetched.
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pack, unpack } from '../release/tarballs.js'
import { filesUnder, published, root } from '../workspace.js'

/** @import { Package } from '../workspace.js' */

const fixtures = join(root, 'packages/tools/fixtures')

/** The folder of a library as a package of the workspace finds it. @param {string} from @param {string} name @returns {string} */
function found(from, name) {
  const here = join(from, 'node_modules', name)
  if (existsSync(here)) return realpathSync(here)
  if (from === dirname(from)) throw new Error(`${name} is not installed: run npm ci`)
  return found(dirname(from), name)
}

/** @param {string} target @param {string} name @param {string} from */
function link(target, name, from) {
  const path = join(target, 'node_modules', name)
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(found(from, name), path, 'junction')
}

/** @param {{ one: Package, file: string }} packed @param {string} folder */
async function add({ one, file }, folder) {
  const target = join(folder, 'node_modules', one.manifest.name)
  await unpack(file, target)
  const { dependencies, peerDependencies } = one.manifest
  for (const name of Object.keys({ ...dependencies, ...peerDependencies }))
    if (!name.startsWith('@sotekit/')) link(target, name, one.path)
}

/**
 * @param {string} folder
 * @param {(one: Package) => boolean} [wanted] which packages; all if left out
 */
export async function makeConsumer(folder, wanted = () => true) {
  const chosen = published().filter((one) => one.entries.length > 0 && wanted(one))
  const packed = await pack(chosen, join(folder, 'tarballs'))
  await Promise.all(packed.map((one) => add(one, folder)))
  for (const name of ['zod', '@types/node']) link(folder, name, root)

  for (const name of readdirSync(join(fixtures, 'plugins'))) {
    const target = join(folder, 'node_modules', `fixture-${name}`)
    cpSync(join(fixtures, 'plugins', name), target, { recursive: true })
  }
  const [older = ''] = filesUnder('packages/tools/fixtures', /\/core-[^/]*\.tgz$/)
  await unpack(join(root, older), join(folder, 'node_modules/fixture-older-core/node_modules/@sotekit/core'))
  for (const name of ['valibot', '@valibot/to-json-schema'])
    link(join(folder, 'node_modules/fixture-plain-javascript'), name, root)

  cpSync(join(root, 'packages/tools/consumer'), folder, { recursive: true })
  cpSync(join(root, 'examples/second-region/data'), join(folder, 'data'), { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name: 'consumer', private: true, type: 'module' })}\n`,
  )
}
