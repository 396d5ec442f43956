// The runtimes of the matrix, by pinned version. Node ships its binary in a package per platform, and so do Bun and
// Deno; their own packages would fetch or move it in an install script.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fetched, NotHere } from '../release/fetched.js'

/**
 * @typedef {object} Runtime
 * @property {string} name
 * @property {boolean} here whether it is there without fetching anything
 * @property {() => Promise<readonly string[]>} command the program and what stands before the script
 */

const { platform, arch } = process
const exe = platform === 'win32' ? '.exe' : ''

/** @param {string} spec @param {readonly string[]} paths within node_modules @returns {Promise<string>} */
async function program(spec, paths) {
  const folder = await fetched(spec)
  const found = paths.map((path) => join(folder, 'node_modules', path)).find((path) => existsSync(path))
  if (found === undefined) throw new NotHere(`${spec} holds no program for ${platform}-${arch}`)
  return found
}

/** The Node that runs this stands for its major: nothing is fetched for it. @param {string} pinned @returns {Runtime} */
function node(pinned) {
  const os = platform === 'win32' ? 'win' : platform
  const name = `node-${os}-${arch}`
  const here = process.versions.node.split('.')[0] === pinned.split('.')[0]
  return {
    name: `Node ${here ? process.versions.node : pinned}`,
    here,
    command: async () => [
      here ? process.execPath : await program(`${name}@${pinned}`, [`${name}/bin/node${exe}`]),
    ],
  }
}

/** @type {Runtime[]} */
export const runtimes = [
  node('20.20.2'),
  node('22.23.3'),
  node('24.21.0'),
  node('26.10.0'),
  {
    name: 'Bun 1.4.5',
    here: false,
    command: async () => {
      const os = platform === 'win32' ? 'windows' : platform
      const kind = `@oven/bun-${os}-${arch === 'arm64' ? 'aarch64' : arch}`
      return [await program('bun@1.4.5', [`${kind}/bin/bun${exe}`, `${kind}-musl/bin/bun${exe}`])]
    },
  },
  {
    name: 'Deno 2.9.6',
    here: false,
    command: async () => {
      const kind = `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`
      const deno = await program('deno@2.9.6', [`${kind}/deno${exe}`])
      return [deno, 'run', '--allow-all', '--node-modules-dir=manual', '--no-lock', '--quiet']
    },
  },
]

/**
 * @param {readonly string[]} command @param {string} script @param {readonly string[]} args @param {string} cwd
 */
export async function runScript([file = '', ...before], script, args, cwd) {
  const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', NODE_OPTIONS: '' }
  const options = { cwd, env, timeout: 600_000, maxBuffer: 64 * 1024 * 1024 }
  return await promisify(execFile)(file, [...before, script, ...args], options)
}
