/** One thing that the contract promises, and whether the plugin keeps it. */
export interface Check {
  /** Stable name, such as `record-order`. */
  readonly name: string
  /** Whether the plugin keeps it. */
  readonly ok: boolean
  /** What holds, or the first thing that does not. */
  readonly message: string
  /** Everything else that was found, line by line; empty where all is well. */
  readonly detail: string
}

/** What `conforms` found. */
export interface ConformanceReport {
  /** Whether every check passed. */
  readonly ok: boolean
  /** All checks, passed and failed, in the order in which they were made. */
  readonly checks: readonly Check[]
}

/** Something that breaks the contract. */
export interface Problem {
  readonly message: string
  readonly detail?: string | undefined
}

const MOST_SHOWN = 20

export function checkOf(name: string, promise: string, problems: readonly Problem[]): Check {
  const [first, ...others] = problems
  if (!first) return { name, ok: true, message: promise, detail: '' }
  const more = others.slice(0, MOST_SHOWN).map(({ message }) => message)
  if (others.length > MOST_SHOWN) more.push(`… and ${others.length - MOST_SHOWN} more`)
  const detail = [...(first.detail === undefined ? [] : [first.detail]), ...more].join('\n')
  return { name, ok: false, message: first.message, detail }
}

/** A report in words, one line per failed check, with its detail indented below. */
export function inWords(plugin: string, { checks }: ConformanceReport): string {
  const failed = checks.filter(({ ok }) => !ok)
  const lines = failed.map(({ name, message, detail }) =>
    [`✘ ${name}: ${message}`, ...detail.split('\n').filter((line) => line !== '')].join('\n    '),
  )
  const count = `${failed.length} of ${checks.length} checks failed`
  return [`Plugin "${plugin}" does not keep the contract (${count}):`, ...lines].join('\n  ')
}
