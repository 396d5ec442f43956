import type { DatasetSettings, Severity } from '@sotekit/core'

/** Records on which a rule is tried. */
export interface RuleCase {
  /** What it shows. */
  readonly name?: string | undefined
  /** The records, as they would be loaded. */
  readonly records: readonly object[]
  /** Settings of the dataset, such as options of the rule; none where left out. */
  readonly settings?: DatasetSettings | undefined
}

/** A finding that is expected; what is left out may be anything. */
export interface ExpectedFinding {
  /** JSON pointer within the list of records: `/0/title` is the title of the first. */
  readonly at: string
  /** Values that the message is made from; those left out may be anything. */
  readonly args?: Readonly<Record<string, string | number>> | undefined
  /** How bad the finding is. */
  readonly severity?: Severity | undefined
  /** What the message says in English. */
  readonly message?: string | undefined
}

/** A case in which the rule finds something. */
export interface InvalidCase extends RuleCase {
  /** All findings of the rule, in any order. */
  readonly findings: readonly ExpectedFinding[]
}

/** Examples of a rule: with nothing to find, and with something. */
export interface RuleCases {
  /** Cases in which the rule finds nothing; records alone will do. */
  readonly valid: readonly (RuleCase | RuleCase['records'])[]
  /** Cases in which it finds something. */
  readonly invalid: readonly InvalidCase[]
}
