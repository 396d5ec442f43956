import type { Dataset } from '../dataset/types.js'
import type { Messages, Severity } from '../diagnostics/diagnostic.js'
import type { Finding } from '../diagnostics/finding.js'
import type { DatasetSettings } from '../kit/input.js'
import type { CalendarDate } from '../values/calendar-date.js'
import type { PluginTypes } from './types.js'

/** An example on a rule's page: records that stand alone. */
export type ExampleRecords = readonly Readonly<Record<string, unknown>>[]

/** An example that needs more than records. Where it has no program, `kit.load` takes it as it is. */
export interface ExampleInput {
  /** The records of the example. */
  readonly records: ExampleRecords
  /** Settings of the dataset that the example stands for. */
  readonly settings?: DatasetSettings | undefined
  /** The day on which the example is checked. */
  readonly today?: CalendarDate | undefined
  /** A program in JavaScript, where the example is not of data but of plugins. */
  readonly program?: string | undefined
}

/** A rule's explanation page. Its examples are run: the wrong one gives the code, the right one does not. */
export interface RulePage {
  /** What the code is about, in a few words. */
  readonly title: Messages
  /** Why it matters. */
  readonly why: Messages
  /** How it is usually mended. */
  readonly fix: Messages
  /** An example that gives the code. */
  readonly wrong: ExampleRecords | ExampleInput
  /** The same example mended. */
  readonly right: ExampleRecords | ExampleInput
}

/** A rule over a dataset. Its name is its code, within the plugin's namespace. */
export interface Rule<U extends PluginTypes = never> {
  /** How bad its findings are; a finding may say otherwise, and so may the dataset. */
  readonly severity: Severity
  /** The message of its findings; `{name}` is replaced with the argument `name`. */
  readonly message: Messages
  /** Its explanation page. */
  readonly page?: RulePage | undefined
  /** Reports findings. It must not change the dataset, read the clock or wait for anything. */
  readonly check: (dataset: Dataset<U>, report: (finding: Finding) => void) => void | undefined
}
