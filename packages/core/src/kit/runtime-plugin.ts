import type { PlainDataset } from '../dataset/dataset.js'
import type { Messages, Severity } from '../diagnostics/diagnostic.js'
import type { Finding } from '../diagnostics/finding.js'
import type { References } from '../kinds/definition.js'
import type { OptionalRange, ReportOptions } from '../plugin/define.js'
import type { RulePage } from '../plugin/rule.js'
import type { Schema } from '../plugin/schema.js'
import type { Block } from '../report/blocks.js'

/** A rule as the kit runs it. */
export interface RuntimeRule {
  readonly severity: Severity
  readonly message: Messages
  readonly page?: RulePage | undefined
  readonly check: (dataset: PlainDataset, report: (finding: Finding) => void) => unknown
}

/** A plugin's definition as it is found at run time, once its shape has been checked. */
export interface RuntimeDefinition {
  readonly name: string
  readonly version: string
  readonly title?: Messages | undefined
  readonly records?: Readonly<Record<string, RuntimeRecordDef>> | undefined
  readonly fields?: Readonly<Record<string, Schema>> | undefined
  readonly rules?: Readonly<Record<string, RuntimeRule>> | undefined
  readonly pages?: Readonly<Record<string, RulePage>> | undefined
  readonly view?: ((dataset: PlainDataset) => unknown) | undefined
  readonly report?: ((dataset: PlainDataset, options: ReportOptions) => readonly Block[]) | undefined
  readonly messages?: Readonly<Record<string, Messages>> | undefined
  readonly requires?: Readonly<Record<string, string | OptionalRange>> | undefined
}

/** A record kind of a plugin at run time. */
export interface RuntimeRecordDef {
  readonly schema: Schema
  readonly refs?: References | undefined
  readonly validity?: string | undefined
  readonly title?: Messages | undefined
}

/** The parts that a definition of contract 1 may have. */
export const PARTS: ReadonlySet<string> = new Set([
  'name',
  'version',
  'title',
  'records',
  'fields',
  'rules',
  'pages',
  'view',
  'report',
  'messages',
  'requires',
])
