import type { DatasetSettings, Severity } from '@sotekit/core'

/** Records on which a rule is tried. */
export interface RuleCase {
  /** What it shows. */
  readonly name?: string | undefined
  readonly records: readonly object[]
  readonly settings?: DatasetSettings | undefined
}

/** A finding that is expected; what is left out may be anything. */
export interface ExpectedFinding {
  /** JSON pointer within the list of records: `/0/title` is the title of the first. */
  readonly at: string
  readonly args?: Readonly<Record<string, string | number>> | undefined
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
  readonly valid: readonly (RuleCase | RuleCase['records'])[]
  readonly invalid: readonly InvalidCase[]
}
