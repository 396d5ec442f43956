import type { RecordKey } from '../kinds/record.js'

/** How bad a finding is: `error` makes the data unfit for use, `warning` is likely wrong, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** The languages of sotekit's own messages. */
export type MessageLanguage = 'fi' | 'en'

/** A message in Finnish and English. Both are always there. */
export interface Messages {
  /** In Finnish. */
  readonly fi: string
  /** In English. */
  readonly en: string
}

/**
 * Where a finding stands: file with line and column (both from 1), or sheet and cell, and the JSON pointer
 * of the value. Whatever applies is given; a pointer always is.
 */
export interface Place {
  /** Path of the file, as the reader of files gives it. */
  readonly file?: string | undefined
  /** Line of the first character, from 1. */
  readonly line?: number | undefined
  /** Column of the first character in the line, from 1. */
  readonly column?: number | undefined
  /** Line where the value ends, from 1. */
  readonly endLine?: number | undefined
  /** Column just after the value's last character, from 1. */
  readonly endColumn?: number | undefined
  /** JSON pointer (RFC 6901) within the file, or within the array of records given to `load`. */
  readonly pointer?: string | undefined
  /** Name of the sheet in a workbook. */
  readonly sheet?: string | undefined
  /** Cell in A1 notation. */
  readonly cell?: string | undefined
}

/** Another place that a finding speaks of. */
export interface Related {
  /** Where the other value stands. */
  readonly at: Place
  /** The record that it stands in. */
  readonly record?: RecordKey | undefined
  /** What it has to do with the finding; plain from the place alone where left out. */
  readonly message?: Messages | undefined
}

/**
 * A change that would mend a finding, as data.
 *
 * `replace` sets the value at the pointer, `rename` gives the key at the pointer the name in `value`,
 * `remove` deletes it.
 */
export interface Fix {
  /** What the change does, such as `korvaa: 047` or `replace with 047`. */
  readonly title: Messages
  /** How the value at `pointer` is changed. */
  readonly action: 'replace' | 'rename' | 'remove'
  /** Index of the record in what was loaded. */
  readonly index: number
  /** JSON pointer within the record. */
  readonly pointer: string
  /** The new value, or with `rename` the new key; nothing with `remove`. */
  readonly value?: unknown
  /** Where the value to change stands. */
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
  /** Stable code: `core` or the plugin's name, a slash, and the rule's name. */
  readonly code: string
  /** How bad it is, with the dataset's own severities applied. */
  readonly severity: Severity
  /** The record that the finding is about; left out where there is none, as in an unreadable file. */
  readonly record?: RecordKey | undefined
  /** Where it stands, as exactly as is known. */
  readonly at: Place
  /** What is wrong. */
  readonly message: Messages
  /** What was expected instead. */
  readonly expected?: Messages | undefined
  /** What stands there, as JSON or as printed. */
  readonly received?: string | undefined
  /** Other places that it speaks of; empty where there are none. */
  readonly related: readonly Related[]
  /** Changes that would mend it; empty where none is known. */
  readonly fixes: readonly Fix[]
  /** The values that the message was made from. */
  readonly args: Readonly<Record<string, string | number>>
}
