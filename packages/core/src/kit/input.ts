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
  readonly code: string
  readonly record?: string | undefined
  readonly reason: string
  /** Last day on which the suppression holds. */
  readonly until?: CalendarDate | undefined
}

/** What a dataset says of itself, in `sotekit.yaml` or when it is loaded. */
export interface DatasetSettings {
  readonly title?: LocalizedText | undefined
  readonly languages?: readonly LanguageTag[] | undefined
  /** Id of the dataset's main area. */
  readonly area?: string | undefined
  /** Severity by code; `off` drops the finding. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined
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
  readonly place?: ((index: number, pointer: string) => Place) | undefined
  /** Findings of reading, passed through into the result. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  readonly settings?: DatasetSettings | undefined
}
