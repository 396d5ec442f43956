// Tarballs of the packages as the registry would get them, and what they hold.
import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../workspace.js'

/** @import { Package } from '../workspace.js' */

const execute = promisify(execFile)

/**
 * Packs packages of the workspace, all in one run of npm.
 * @param {readonly Package[]} list @param {string} folder where the tarballs go
 * @returns {Promise<{ one: Package, file: string, size: number }[]>}
 */
export async function pack(list, folder) {
  mkdirSync(folder, { recursive: true })
  const workspaces = list.flatMap(({ path }) => ['--workspace', path])
  const args = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder, ...workspaces]
  const { stdout } = await execute('npm', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  /** @type {{ name: string, filename: string, size: number }[]} */
  const packed = JSON.parse(stdout)
  return list.map((one) => {
    const { filename, size } = packed.find(({ name }) => name === one.manifest.name) ?? {
      filename: '',
      size: 0,
    }
    return { one, file: join(folder, filename), size }
  })
}

/**
 * Unpacks a package's tarball.
 * @param {string} file @param {string} folder made if it is not there
 */
export async function unpack(file, folder) {
  mkdirSync(folder, { recursive: true })
  await execute('tar', ['-xzf', file, '-C', folder, '--strip-components=1'])
}
