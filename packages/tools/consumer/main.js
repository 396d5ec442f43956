// Runs the parts in a runtime that has a disk, and tells in the last line what came of them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as parts from './parts.js'

/** The command and the reader of folders, over the dataset that lies beside this file. */
async function cli() {
  const { run } = await import('@sotekit/cli')
  const { readFolder } = await import('@sotekit/files/node')
  const { sotekit } = await import('@sotekit/core')
  const folder = fileURLToPath(new URL('data', import.meta.url))
  const { diagnostics, dataset } = sotekit().load(await readFolder(folder))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 || dataset.municipalities.size === 0) throw new Error('the dataset was not read')
  let said = ''
  const say = (/** @type {string} */ text) => {
    said += text
  }
  const io = {
    out: say,
    err: say,
    env: {},
    cwd: folder,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    today: '2026-01-01',
  }
  const status = await run(['check', folder], io)
  if (status !== 0) throw new Error(`sotekit check ended with ${status}: ${said}`)
  const { version } = JSON.parse(
    readFileSync(new URL('node_modules/@sotekit/cli/package.json', import.meta.url), 'utf8'),
  )
  said = ''
  await run(['--version'], io)
  if (said.trim() !== version) throw new Error(`sotekit --version says ${said}`)
}

/** @type {Record<string, string | null>} */
const results = {}
const { core, plugins, conforms, files, report } = parts
for (const [name, part] of Object.entries({ core, plugins, conforms, files, report, cli })) {
  try {
    await part(process.argv.includes('--quick'))
    results[name] = null
  } catch (error) {
    results[name] = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
console.log(JSON.stringify(results))
