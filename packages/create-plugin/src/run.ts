import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ask } from './ask.js'
import { languageOf } from './said.js'
import { type ScaffoldOptions, scaffold } from './scaffold.js'
import { wordsIn } from './words.js'

/** What the command may do to the world; tests give their own. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void
  /** Writes to standard error. */
  readonly err: (text: string) => void
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder in which the command was started, absolute. */
  readonly cwd: string
  /** Whether somebody can be asked. */
  readonly isTerminal: boolean
}

const WRITTEN = 0
const CANCELLED = 1
const NOT_WRITTEN = 2

const options = {
  name: { type: 'string' },
  package: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  locale: { type: 'string' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Runs the command with the given arguments and gives its exit code: 0 written, 1 cancelled, 2 not written.
 *
 * @example
 * ```ts
 * import { run } from 'create-sotekit-plugin'
 *
 * let told = ''
 * const err = (text: string): void => { told += text }
 * const io = { out: () => {}, err, env: {}, cwd: '.', isTerminal: false }
 * await run(['--locale', 'en'], io) // → 2
 * told // → 'Name the folder of the new package: npm create sotekit-plugin home-visits-plugin\n'
 * ```
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parse(args)
  const words = wordsIn[languageOf(parsed.values.locale, io.env)]
  if (parsed.problem !== undefined) {
    io.err(`${parsed.problem}\n\n${words.help}\n`)
    return NOT_WRITTEN
  }
  const { values, folders } = parsed
  if (values.help) return say(words.help, io)
  if (values.version) return say(version(), io)

  const given = { folder: folders[0], name: values.name, package: values.package }
  const mayAsk = io.isTerminal && !values.yes
  if (given.folder === undefined && !mayAsk) {
    io.err(`${words.noFolder}\n`)
    return NOT_WRITTEN
  }
  const language = languageOf(values.locale, io.env)
  const wanted = mayAsk ? await ask(given as Partial<ScaffoldOptions>, language) : (given as ScaffoldOptions)
  if (wanted === undefined) {
    io.err(`${words.cancelled}\n`)
    return CANCELLED
  }
  const made = await scaffold({ ...wanted, folder: resolve(io.cwd, wanted.folder) })
  if (!made.ok) {
    io.err(made.problems.map((problem) => `${problem[language]}\n`).join(''))
    return NOT_WRITTEN
  }
  const place = isAbsolute(wanted.folder) ? wanted.folder : relative('.', wanted.folder) || '.'
  const steps = [...(place === '.' ? [] : [`cd ${place}`]), ...words.steps]
  io.out(`${words.written(made.names, place, made.files.length)}\n\n${words.next}:\n`)
  io.out(steps.map((step) => `  ${step}\n`).join(''))
  return WRITTEN
}

function say(text: string, io: Io): number {
  io.out(`${text}\n`)
  return WRITTEN
}

interface Parsed {
  readonly values: {
    readonly name?: string
    readonly package?: string
    readonly locale?: string
    readonly yes?: boolean
    readonly version?: boolean
    readonly help?: boolean
  }
  readonly folders: readonly string[]
  /** What is wrong with the arguments. */
  readonly problem?: string
}

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals: folders } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.locale !== undefined && !['fi', 'en'].includes(values.locale))
      return { values: {}, folders, problem: '--locale: fi, en' }
    if (folders.length > 1) return { values, folders, problem: `Unexpected: ${folders.slice(1).join(' ')}` }
    return { values, folders }
  } catch (error) {
    return { values: {}, folders: [], problem: error instanceof Error ? error.message : String(error) }
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return (manifest as { readonly version: string }).version
}
