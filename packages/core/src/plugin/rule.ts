import type { Dataset } from '../dataset/types.js'
import type { Messages, Severity } from '../diagnostics/diagnostic.js'
import type { Finding } from '../diagnostics/finding.js'
import type { PluginTypes } from './types.js'

/** An example on a rule's page: records that stand alone. */
export type ExampleRecords = readonly Readonly<Record<string, unknown>>[]

/** A rule's explanation page. Its examples are run: the wrong one gives the code, the right one does not. */
export interface RulePage {
  readonly title: Messages
  /** Why it matters. */
  readonly why: Messages
  /** How it is usually mended. */
  readonly fix: Messages
  readonly wrong: ExampleRecords
  readonly right: ExampleRecords
}

/** A rule over a dataset. Its name is its code, within the plugin's namespace. */
export interface Rule<U extends PluginTypes = never> {
  readonly severity: Severity
  readonly message: Messages
  readonly page?: RulePage | undefined
  /** Reports findings. It must not change the dataset, read the clock or wait for anything. */
  readonly check: (dataset: Dataset<U>, report: (finding: Finding) => void) => void | undefined
}
