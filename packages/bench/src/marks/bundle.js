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

/** @param {string} contents @param {'browser' | 'node'} platform @param {boolean} [minify] */
async function bundled(contents, platform, minify = true) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify,
    format: 'esm',
    platform,
    write: false,
    logLevel: 'error',
  })
  return /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text
}

/** @param {string} contents */
const sizeOf = async (contents) => gzipSync(await bundled(contents, 'browser'), { level: 9 }).length / 1000

// Told without console.log, which by itself costs a tenth of what an empty process does.
const tell =
  "{const { user, system } = process.cpuUsage(); process.getBuiltinModule('node:fs').writeSync(1, String((user + system) / 1000))}"

/** Processor time of a fresh process until it has run its program, in milliseconds. @param {string[]} args */
function startOf(args) {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const told = Number(stdout)
  if (!(told > 0)) throw new Error(stderr)
  return told
}

/** Starts of an empty process and of programs, in turn. @param {number} runs @param {Readonly<Record<string, string>>} programs */
function starts(runs, programs) {
  const folder = mkdtempSync(join(tmpdir(), 'sotekit-bench-'))
  /** @type {Record<string, string[]>} */
  const commands = { empty: ['-e', tell] }
  for (const [name, program] of Object.entries(programs)) {
    const file = join(folder, `${name}.mjs`)
    writeFileSync(file, `${program}\n;${tell}`)
    commands[name] = [file]
  }
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let i = 0; i < runs; i++)
    for (const [name, args] of Object.entries(commands)) times[name]?.push(startOf(args))
  rmSync(folder, { recursive: true })
  return times
}

/** @param {import('../context.js').Context} context @returns {Promise<import('../context.js').Result>} */
export async function bundle({ quick, rounds }) {
  const [validating, checking, all, minifiedCore, plainCore] = await Promise.all([
    sizeOf(validates),
    sizeOf(checks),
    sizeOf(everything),
    bundled(everything, 'node'),
    bundled(everything, 'node', false),
  ])
  const programs = { minified: minifiedCore, plain: plainCore }
  const { empty = [], minified = [], plain = [] } = starts(quick ? 1 : rounds * 6, programs)
  const sizes = 'browser bundle, KB (min + gzip)'
  return {
    rows: [
      atMost('browser bundle of core that validates all kinds, KB (min + gzip)', 50, summary([validating])),
      atMost(
        "import '@sotekit/core', bundled and minified, in a fresh process × node -e 0",
        1.4,
        ratio(minified, empty),
      ),
    ],
    peers: [
      { work: sizes, name: 'a kit: load, link, all rules', value: checking },
      { work: sizes, name: 'all that core exports', value: all },
      {
        work: 'import in a fresh process × node -e 0',
        name: 'all that core exports, bundled, not minified',
        ...ratio(plain, empty),
      },
    ],
  }
}
