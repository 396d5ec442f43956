import type { RecordKey } from '../kinds/record.js'
import type { Messages } from './diagnostic.js'

/** A change that a rule proposes, relative to a record. */
export interface ProposedFix {
  /** What the change does; made from the action and the value where left out. */
  readonly title?: Messages | undefined
  /** How the value is changed; `replace` where left out. */
  readonly action?: 'replace' | 'rename' | 'remove' | undefined
  /** Record to change, where it is not the one that the finding is about. */
  readonly record?: RecordKey | undefined
  /** JSON pointer within the record; the finding's own where left out. */
  readonly at?: string | undefined
  /** The new value, or with `rename` the new key; nothing with `remove`. */
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
  /** What was expected instead; a plain string stands for both languages. */
  readonly expected?: Messages | string | undefined
  /** The value found; printed as JSON unless it is text already. */
  readonly received?: unknown
  /** Other records that it speaks of, with a JSON pointer within each where one value is meant. */
  readonly related?: readonly {
    readonly record: RecordKey
    readonly at?: string | undefined
    readonly message?: Messages | undefined
  }[]
  /** Changes that would mend it. */
  readonly fixes?: readonly ProposedFix[] | undefined
  /** Severity of this finding, where it is milder or graver than the rule's. */
  readonly severity?: 'error' | 'warning' | 'info' | undefined
}
