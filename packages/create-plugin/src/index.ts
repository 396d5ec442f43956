/**
 * `npm create sotekit-plugin`: writes a new plugin package. As functions, for those who scaffold inside
 * another program.
 *
 * @packageDocumentation
 */
import { run } from './run.js'

export type { Names } from './names.js'
export { type Io, run } from './run.js'
export type { Said } from './said.js'
export { type Scaffolded, type ScaffoldOptions, scaffold } from './scaffold.js'

/**
 * Runs the command as the process: its arguments, its exit code.
 *
 * @example
 * ```ts
 * import { main } from 'create-sotekit-plugin'
 *
 * typeof main // → 'function'
 * ```
 */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    isTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  })
}
