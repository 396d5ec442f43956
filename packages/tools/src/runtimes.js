// The packed packages in every runtime and under every compiler that they are for: `npm run runtimes`.
//   --quick   what is there without fetching anything: this Node, Chromium, the workspace's TypeScript
//   --json    the matrix as JSON
// What could not run says why, and never counts as passed. The exit code is 1 where something failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NotHere } from './release/fetched.js'
import { makeConsumer } from './runtimes/consumer.js'
import { inChromium } from './runtimes/page.js'
import { runScript, runtimes } from './runtimes/programs.js'
import { failures, table } from './runtimes/table.js'
import { compilers } from './runtimes/types.js'
import { published } from './workspace.js'

/** @import { Row } from './runtimes/table.js' */

const quick = process.argv.includes('--quick')
const json = process.argv.includes('--json')
const folder = mkdtempSync(join(tmpdir(), 'sotekit-runtimes-'))

/**
 * @param {string} name
 * @param {() => Promise<{ name?: string, results: Record<string, string | null> }>} run
 * @returns {Promise<Row>}
 */
async function row(name, run) {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  try {
    const { name: told = name, results } = await run()
    return { name: told, notRun: null, results, seconds: seconds() }
  } catch (error) {
    if (error instanceof NotHere) return { name, notRun: error.message, results: {}, seconds: seconds() }
    const { stderr, message } = /** @type {{ stderr?: string, message: string }} */ (error)
    return { name, notRun: null, results: { core: stderr?.trim() || message }, seconds: seconds() }
  }
}

/** Each entry must be used by the program in types.ts, or it would not be tried. */
function unused() {
  const text = readFileSync(join(folder, 'types.ts'), 'utf8')
  const entries = published().flatMap((one) => one.entries.map(({ name }) => name))
  return entries.filter((name) => !text.includes(`'${name}'`) && name !== 'create-sotekit-plugin')
}

/** @returns {AsyncGenerator<Row>} */
async function* matrix() {
  for (const { name, here, command } of runtimes) {
    if (quick && !here) continue
    yield await row(name, async () => {
      const { stdout } = await runScript(await command(), 'main.js', quick ? ['--quick'] : [], folder)
      return { results: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') }
    })
  }
  yield await row('Chromium', async () => {
    const { version, results, violations } = await inChromium(folder, quick)
    const major = version.split('.')[0]
    const policy = violations.length === 0 ? {} : { core: `policy violated: ${violations.join('; ')}` }
    return { name: `Chromium ${major}, no eval`, results: { ...results, ...policy } }
  })
  for (const { name, here, check } of compilers) {
    if (quick && !(here && name.endsWith('NodeNext'))) continue
    yield await row(name, async () => ({ results: { types: await check(folder) } }))
  }
}

try {
  const started = performance.now()
  await makeConsumer(folder)
  /** @type {Row[]} */
  const rows = []
  for await (const one of matrix()) {
    rows.push(one)
    if (!json && process.stderr.isTTY)
      process.stderr.write(`\r\u001b[K${one.name}: ${one.seconds.toFixed(0)} s`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  const wrong = [
    ...rows.flatMap(failures),
    ...unused().map((name) => `${name} is not used in packages/tools/consumer/types.ts`),
  ]
  const missing = rows.filter(({ notRun }) => notRun !== null).length
  if (json) console.log(JSON.stringify(rows, null, 2))
  else console.log(table(rows))
  for (const one of wrong) console.error(one)
  const total = `${((performance.now() - started) / 1000).toFixed(0)} s`
  const left = missing === 0 ? '' : `, ${missing} not run`
  if (!json)
    console.log(`${rows.length - missing} of ${rows.length} ran${left}, ${wrong.length} failures, ${total}`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
