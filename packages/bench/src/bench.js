// Measures every mark of docs/performance.md, and peers beside them: `npm run bench`.
//   --json     [{ mark, value, limit, met, range }] and nothing else
//   --write    puts the tables into docs/performance.md
//   --only=x   one group: structure, load, who, roll-up, matrix, bundle, growth
//   --quick    small data and one round: shows that all runs; its figures mean nothing
//   --fetch    fetches the peers that are not in the lock file
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runMarks } from './run.js'
import { marksTable, peersTable } from './table.js'

const has = (/** @type {string} */ flag) => process.argv.includes(flag)
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
const page = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url))

/** @param {import('./context.js').Result} result */
function write({ rows, peers }) {
  const text = readFileSync(page, 'utf8')
  const tables = `<!-- marks -->\n\n${marksTable(rows)}\n\n<!-- peers -->\n\n${peersTable(peers)}\n\n<!-- end -->`
  writeFileSync(
    page,
    text.replace(/<!-- marks -->[\s\S]*<!-- end -->/, () => tables),
  )
}

async function main() {
  const result = await runMarks({
    quick: has('--quick'),
    fetch: has('--fetch'),
    only,
    told: (name) => has('--json') || console.error(`… ${name}`),
  })
  if (has('--write')) write(result)
  if (has('--json')) console.log(JSON.stringify(result.rows, null, 2))
  else console.log(`${marksTable(result.rows)}\n\n${peersTable(result.peers)}`)
}

// Twice the nation needs more memory than Node gives by itself, and the collector must be at hand between rounds.
if (Reflect.has(globalThis, 'gc')) await main()
else {
  const node = ['--expose-gc', '--max-old-space-size=8192', ...process.argv.slice(1)]
  process.exitCode = spawnSync(process.execPath, node, { stdio: 'inherit' }).status ?? 1
}
