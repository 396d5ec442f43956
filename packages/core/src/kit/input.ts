import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { LanguageTag, LocalizedText } from '../values/language.js'

/**
 * A finding that the keeper of the data has accepted (Finnish: hyväksytty poikkeus).
 *
 * It names the code, may name the record (`kind/id`), and always the reason. One that suppresses nothing is
 * itself a warning, and so is one past its day.
 */
export interface Suppression {
  /** Code of the findings, such as `core/near-duplicate`. */
  readonly code: string
  /** The record whose findings are accepted, as `kind/id`; every record where left out. */
  readonly record?: string | undefined
  /** Why they are accepted; an empty one suppresses nothing and is a finding itself. */
  readonly reason: string
  /** Last day on which the suppression holds. */
  readonly until?: CalendarDate | undefined
}

/** What a dataset says of itself, in `sotekit.yaml` or when it is loaded. */
export interface DatasetSettings {
  /** Name of the dataset, by language; reports bear it. */
  readonly title?: LocalizedText | undefined
  /** Languages that the dataset is kept in. */
  readonly languages?: readonly LanguageTag[] | undefined
  /** Id of the dataset's main area. */
  readonly area?: string | undefined
  /** Severity by code; `off` drops the finding, and a rule whose code is `off` is not run. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** Findings that are accepted, with the reasons. */
  readonly suppressions?: readonly Suppression[] | undefined
  /** Ratios and other numbers that rules may use, by rule code. */
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Records with what is known of where they came from: what a reader of files hands to `kit.load`.
 *
 * `place` answers where the value at a JSON pointer inside record number `index` stands; it is asked only
 * for findings.
 */
export interface LoadInput {
  /** Plain objects with `kind` and `id`; anything else becomes a finding. */
  readonly records: readonly unknown[]
  /** Where a value stands; JSON pointers into `records` where left out. */
  readonly place?: ((index: number, pointer: string) => Place) | undefined
  /** Findings of reading, passed through into the result. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  /** What the dataset says of itself; nothing where left out. */
  readonly settings?: DatasetSettings | undefined
}
