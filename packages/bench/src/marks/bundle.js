import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { atMost } from '../context.js'
import { ratio, summary } from '../measure.js'

const here = dirname(fileURLToPath(import.meta.url))

/** A page that validates records of all kinds, one that loads and checks datasets, and one with all that core has. */
const validates = "import { parse } from '@sotekit/core'; globalThis.parse = parse"
const checks = "import { sotekit } from '@sotekit/core'; globalThis.kit = sotekit()"
const everything = "import * as core from '@sotekit/core'; globalThis.core = core"

/** @param {string} contents @param {'browser' | 'node'} platform */
async function bundled(contents, platform) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: platform === 'browser',
    format: 'esm',
    platform,
    write: false,
    logLevel: 'error',
  })
  return /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text
}

/** Processor time of a fresh process until it has run its program, in milliseconds. @param {string[]} args */
function startOf(args) {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const told = Number(stdout.trim())
  if (!(told > 0)) throw new Error(stderr)
  return told
}

const tell = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)'

/** @param {import('../context.js').Context} context @returns {Promise<import('../context.js').Result>} */
export async function bundle({ quick, rounds }) {
  const sizeOf = async (/** @type {string} */ contents) =>
    gzipSync(await bundled(contents, 'browser'), { level: 9 }).length / 1000
  const folder = mkdtempSync(join(tmpdir(), 'sotekit-bench-'))
  const file = join(folder, 'core.mjs')
  writeFileSync(file, `${await bundled(everything, 'node')}\n;${tell}`)
  const runs = quick ? 1 : rounds * 4
  const empty = []
  const core = []
  for (let i = 0; i < runs; i++) {
    empty.push(startOf(['-e', tell]))
    core.push(startOf([file]))
  }
  rmSync(folder, { recursive: true })
  return {
    rows: [
      atMost(
        'browser bundle of core that validates all kinds, KB (min + gzip)',
        50,
        summary([await sizeOf(validates)]),
      ),
      atMost("import '@sotekit/core', bundled, in a fresh process × node -e 0", 1.4, ratio(core, empty)),
    ],
    peers: [
      {
        work: 'browser bundle, KB (min + gzip)',
        name: 'a kit: load, link, all rules',
        value: await sizeOf(checks),
      },
      {
        work: 'browser bundle, KB (min + gzip)',
        name: 'all that core exports',
        value: await sizeOf(everything),
      },
    ],
  }
}
