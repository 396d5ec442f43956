// Runs a turbo task without telemetry and without noise: `node packages/tools/src/turbo.js build [turbo options]`.
// One line when all went well, turbo's whole output when not. Packages without a public face yet are left out.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { empty } from './workspace.js'

const bin = createRequire(import.meta.url).resolve('turbo/bin/turbo')
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
const [task = 'build', ...options] = process.argv.slice(2)
const filters = empty().map(({ folder }) => `--filter=!./packages/${folder}`)
const started = performance.now()

if (process.stderr.isTTY) process.stderr.write(`${task} …`)
const child = spawn(
  process.execPath,
  [
    bin,
    'run',
    task,
    '--output-logs=errors-only',
    '--continue=dependencies-successful',
    ...filters,
    ...options,
  ],
  {
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
  },
)
let output = ''
for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
child.on('close', (status) => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const tasks = /Tasks:\s+(.*)/.exec(output)?.[1] ?? ''
  const cached = /Cached:\s+(\d+) cached/.exec(output)?.[1] ?? '0'
  if (status === 0) console.error(`✔ ${task}: ${tasks}, ${cached} cached, ${seconds} s`)
  else console.error(output)
  process.exitCode = status ?? 1
})
