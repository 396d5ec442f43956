import type { RecordKey } from '../kinds/record.js'

/** How bad a finding is: `error` makes the data unfit for use, `warning` is likely wrong, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** The languages of sotekit's own messages. */
export type MessageLanguage = 'fi' | 'en'

/** A message in Finnish and English. Both are always there. */
export interface Messages {
  readonly fi: string
  readonly en: string
}

/**
 * Where a finding stands: file with line and column (both from 1), or sheet and cell, and the JSON pointer
 * of the value. Whatever applies is given; a pointer always is.
 */
export interface Place {
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
  /** JSON pointer (RFC 6901) within the file, or within the array of records given to `load`. */
  readonly pointer?: string | undefined
  readonly sheet?: string | undefined
  /** Cell in A1 notation. */
  readonly cell?: string | undefined
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly at: Place
  readonly record?: RecordKey | undefined
  readonly message?: Messages | undefined
}

/**
 * A change that would mend a finding, as data.
 *
 * `replace` sets the value at the pointer, `rename` gives the key at the pointer the name in `value`,
 * `remove` deletes it.
 */
export interface Fix {
  readonly title: Messages
  readonly action: 'replace' | 'rename' | 'remove'
  /** Index of the record in what was loaded. */
  readonly index: number
  /** JSON pointer within the record. */
  readonly pointer: string
  readonly value?: unknown
  readonly at: Place
  /** Whether a program may apply it without asking: the meaning cannot be another. */
  readonly safe: boolean
}

/**
 * A finding about data (Finnish: havainto), as a plain value.
 *
 * `code` is stable and names an explanation page: `core/unknown-reference`, `budget/total-mismatch`.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  /** The record that the finding is about; left out where there is none, as in an unreadable file. */
  readonly record?: RecordKey | undefined
  readonly at: Place
  /** What is wrong. */
  readonly message: Messages
  /** What was expected instead. */
  readonly expected?: Messages | undefined
  /** What stands there, as JSON or as printed. */
  readonly received?: string | undefined
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** The values that the message was made from. */
  readonly args: Readonly<Record<string, string | number>>
}
