import type { RecordKey } from '../kinds/record.js'
import type { Messages } from './diagnostic.js'

/** A change that a rule proposes, relative to a record. */
export interface ProposedFix {
  readonly title?: Messages | undefined
  readonly action?: 'replace' | 'rename' | 'remove' | undefined
  /** Record to change, where it is not the one that the finding is about. */
  readonly record?: RecordKey | undefined
  /** JSON pointer within the record; the finding's own where left out. */
  readonly at?: string | undefined
  readonly value?: unknown
  /** Whether a program may apply it without asking. */
  readonly safe?: boolean | undefined
}

/** What a rule reports; core makes a `Diagnostic` from it. */
export interface Finding {
  /** The record that it is about, or its kind and id. */
  readonly record: RecordKey
  /** JSON pointer within the record; the whole record where left out. */
  readonly at?: string | undefined
  /** The characters of the text at `at` that are meant, where it is not all of them; `received` is that text. */
  readonly part?: { readonly start: number; readonly end: number } | undefined
  /** Values for the message's placeholders. */
  readonly args?: Readonly<Record<string, string | number>> | undefined
  readonly expected?: Messages | string | undefined
  /** The value found; printed as JSON unless it is text already. */
  readonly received?: unknown
  readonly related?: readonly {
    readonly record: RecordKey
    readonly at?: string | undefined
    readonly message?: Messages | undefined
  }[]
  readonly fixes?: readonly ProposedFix[] | undefined
  /** Severity of this finding, where it is milder or graver than the rule's. */
  readonly severity?: 'error' | 'warning' | 'info' | undefined
}
