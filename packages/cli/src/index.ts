/**
 * The `sotekit` command as a function, for those who run it inside another program.
 *
 * @packageDocumentation
 */
import { CommanderError } from 'commander'
import { EXIT, type Io, isCannotRun, nodeIo } from './io.js'
import { makeProgram } from './program.js'
import { languageOf } from './text/words.js'

export type { Io } from './io.js'

/**
 * Runs the command with the given arguments and gives its exit code: 0 no errors in the data, 1 errors in
 * the data, 2 the command could not run.
 *
 * @example
 * ```ts
 * import { run } from '@sotekit/cli'
 *
 * let output = ''
 * const io = {
 *   out: (text: string) => { output += text },
 *   err: () => {},
 *   env: {},
 *   cwd: '.',
 *   outIsTerminal: false,
 *   errIsTerminal: false,
 *   columns: 80,
 *   today: '2026-01-01',
 * }
 * await run(['--version'], io) // → 0
 * output.trim().split('.').length // → 3
 * ```
 */
export async function run(args: readonly string[], io: Io = nodeIo()): Promise<number> {
  let exit: number = EXIT.ok
  const setExit = (code: number): void => {
    exit = code
  }
  const program = makeProgram(io, setExit, languageOf(localeIn(args), io.env))
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err })
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.cannotRun
    if (isCannotRun(error)) {
      io.err(`${error.message}\n`)
      return EXIT.cannotRun
    }
    throw error
  }
}

/** The language asked for, needed before the arguments are parsed: the help is in it too. */
function localeIn(args: readonly string[]): string | undefined {
  const at = args.indexOf('--locale')
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length)
}

/**
 * Runs the command as the process: its arguments, its exit code. A reader that closes the pipe ends it quietly.
 *
 * @example
 * ```ts
 * import { main } from '@sotekit/cli'
 *
 * typeof main // → 'function'
 * ```
 */
export async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  process.exitCode = await run(process.argv.slice(2))
}
