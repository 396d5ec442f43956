import type { CalendarDate } from '@sotekit/core'

/** What a command may do to the world; tests give their own. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void
  /** Writes to standard error: messages to people, progress. */
  readonly err: (text: string) => void
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder in which the command was started, absolute. */
  readonly cwd: string
  /** Whether people look at standard output and standard error. */
  readonly outIsTerminal: boolean
  /** Whether people look at standard error. */
  readonly errIsTerminal: boolean
  /** Width of a line, in characters. */
  readonly columns: number
  /** Today's day: law, suppressions and reports are judged as of it. */
  readonly today: CalendarDate
}

/** The exit codes of the command. */
export const EXIT = {
  /** Done; no errors in the data. */
  ok: 0,
  /** Done; the data has errors. */
  errors: 1,
  /** Could not run: wrong arguments, no such folder, plugins that cannot be loaded. */
  cannotRun: 2,
} as const

/** Why a command could not run, in words for people. Ends the command with exit code 2. */
export interface CannotRun extends Error {
  readonly name: 'CannotRun'
}

export function cannotRun(message: string): CannotRun {
  return Object.assign(new Error(message), { name: 'CannotRun' as const })
}

export function isCannotRun(error: unknown): error is CannotRun {
  return error instanceof Error && error.name === 'CannotRun'
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** The real world. Today is the machine's calendar day. */
export function nodeIo(): Io {
  const now = new Date()
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: Math.min(process.stdout.columns ?? 80, 100),
    today: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
  }
}
