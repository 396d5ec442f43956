// The gate, equal to CI: `npm run check`. One line a step; the output of a step is shown when it fails.
//   --no-tests   everything but the tests (for a caller that runs them itself)
//   --full       the tests with many more property runs (npm run check:full)
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './workspace.js'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} run a command line
 * @property {string[]} [after] steps that must have passed, else this one is left out
 * @property {RegExp} [detail] what to show of its output; the last line if absent
 */

const full = process.argv.includes('--full')
const tests = !process.argv.includes('--no-tests')
const tool = (/** @type {string} */ file) => `node packages/tools/src/${file}`

/** Steps of one group run side by side, at most two at a time. @type {Step[][]} */
const groups = [
  [
    { name: 'format and lint', run: 'biome ci --reporter=concise --max-diagnostics=40', detail: /\d+ files/ },
    { name: 'build', run: tool('turbo.js build'), detail: /\d+ .*$/m },
  ],
  [{ name: 'types', run: tool('turbo.js types'), detail: /\d+ .*$/m }],
  [
    { name: 'API reports', run: tool('api.js'), after: ['build'] },
    { name: 'packages (publint, attw)', run: tool('pack.js'), after: ['build'] },
    {
      name: 'bundle bytes (size-limit)',
      run: 'size-limit --json',
      detail: /"passed": \w+/,
      after: ['build'],
    },
    { name: 'types of examples', run: 'tsc -p examples/tsconfig.json', after: ['build'] },
    { name: 'unused (knip)', run: 'knip --no-progress --no-config-hints' },
    { name: 'reference docs', run: tool('docs.js'), after: ['build'] },
    {
      name: full ? 'runtimes' : 'runtimes, quick',
      run: tool(full ? 'runtimes.js' : 'runtimes.js --quick'),
      detail: /\d+ of \d+ ran.*$/m,
      after: ['build'],
    },
  ],
  tests
    ? [
        {
          name: full ? 'tests, full runs' : 'tests',
          run: 'vitest run',
          detail: /Tests .*$/m,
          after: ['build'],
        },
      ]
    : [],
]

/** @param {string} command @returns {Promise<{ status: number, output: string }>} */
function execute(command) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`
  const env = { ...process.env, PATH: path, ...(full ? { SOTEKIT_FULL: '1' } : {}) }
  const child = spawn(command, { cwd: root, shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((done) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('close', (status) => done({ status: status ?? 1, output }))
  })
}

/** @type {Map<string, boolean>} */
const passed = new Map()

/** @param {Step} step */
async function take({ name, run, after = [], detail }) {
  const missing = after.filter((other) => passed.get(other) === false)
  if (missing.length > 0) {
    passed.set(name, false)
    return console.log(`– ${name}: not run, since ${missing.join(', ')} failed`)
  }
  const started = performance.now()
  const { status, output } = await execute(run)
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
  passed.set(name, status === 0)
  const lines = stripVTControlCharacters(output).trim()
  const said = detail === undefined ? lines.split('\n').at(-1) : (lines.match(detail)?.[0] ?? '')
  if (status === 0)
    console.log(`✔ ${name.padEnd(26)} ${seconds.padStart(8)}  ${said?.replaceAll(/ +/g, ' ')}`)
  else console.log(`✘ ${name.padEnd(26)} ${seconds.padStart(8)}  ${run}\n\n${lines.replace(/^/gm, '    ')}\n`)
}

/** @param {Step[]} steps */
async function takeAll(steps) {
  const queue = steps.values()
  const worker = async () => {
    for (const step of queue) await take(step)
  }
  await Promise.all([worker(), worker()])
}

const started = performance.now()
for (const group of groups) await takeAll(group)
const failed = [...passed].filter(([, ok]) => !ok).map(([name]) => name)
const total = `${((performance.now() - started) / 1000).toFixed(0)} s`
console.log(
  failed.length === 0
    ? `All ${passed.size} steps passed in ${total}`
    : `Failed in ${total}: ${failed.join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
