import type { Block, Dataset, Diagnostic, Kit, LoadInput, RecordKey } from '@sotekit/core'
import type { Guard } from '../guard/guard.js'
import type { ConformsOptions } from '../options.js'
import { textOf } from './text.js'
import { callsOf } from './view-calls.js'

/** A call of a view: what it gave, or what it threw. */
export interface Call {
  readonly name: string
  readonly value?: unknown
  readonly error?: unknown
}

/** A report in one language, for one audience. */
export interface ReportRun {
  readonly name: string
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All that a plugin gives for one set of records. */
export interface Outcome {
  readonly dataset: Dataset
  readonly diagnostics: readonly Diagnostic[]
  readonly complete: boolean
  readonly calls: readonly Call[]
  readonly reports: readonly ReportRun[]
}

/** How much of the plugin to run: only its rules, these and the view, one report as well, or all reports. */
export type Scope = 'rules' | 'view' | 'one report' | 'all'

/** Reports by scope. */
const MOST_REPORTS = { rules: 0, view: 0, 'one report': 1, all: 4 } as const

/** How to run a plugin. */
export interface RunOptions {
  readonly name: string
  readonly kit: Kit
  readonly guard: Guard
  readonly options: ConformsOptions
}

const REPORTS = (['fi', 'en'] as const).flatMap((language) =>
  (['public', 'internal'] as const).map((audience) => ({ language, audience })),
)
const USUAL_DATE = '2021-06-01'

/** Loads records, calls the view and makes the reports, with every trap set. */
export function runPlugin(
  { name, kit, guard, options }: RunOptions,
  records: readonly unknown[],
  scope: Scope,
): Outcome {
  return guard.watch(() => {
    const { dataset, diagnostics, complete } = kit.load(placed(records, options))
    if (scope === 'rules') return { dataset, diagnostics, complete, calls: [], reports: [] }
    const date = options.date ?? USUAL_DATE
    const calls = [
      ...callsOf(guard, name, dataset, options, ''),
      ...callsOf(guard, name, dataset.at(date), options, ` on ${date}`),
    ]
    const reports = REPORTS.slice(0, MOST_REPORTS[scope]).map((wanted) => ({
      name: `the ${wanted.audience} report in ${wanted.language}`,
      ...kit.report(dataset, name, wanted),
    }))
    return { dataset, diagnostics, complete, calls, reports }
  })
}

/** Records with places that do not tell in which order they stand. */
function placed(records: readonly unknown[], { settings }: ConformsOptions): LoadInput {
  const place = (index: number, pointer: string) => ({ file: nameOf(records[index]), pointer })
  return { records, place, ...(settings && { settings }) }
}

export function nameOf(record: unknown): string {
  const { kind, id } = (record ?? {}) as Partial<RecordKey>
  return `${String(kind)}/${String(id)}`
}

/** Whether a finding is the plugin's own; what core finds in the records is not its doing. */
export const isOwn = (name: string, { code }: Diagnostic): boolean => code.startsWith(`${name}/`)

/** Findings that say that a part of a plugin failed. */
export const isCrash = ({ code }: Diagnostic): boolean =>
  code === 'core/plugin-crashed' || code === 'core/rule-not-run'

/** What a plugin gave, as text by part. */
export function textsOf(name: string, { diagnostics, calls, reports }: Outcome): ReadonlyMap<string, string> {
  const findings = diagnostics
    .filter((one) => isOwn(name, one) || isCrash(one))
    // The number of a record in what was loaded is no part of what was found.
    .map((one) => ({ ...one, fixes: one.fixes.map((fix) => ({ ...fix, index: 0 })) }))
  return new Map([
    ['what the rules find', textOf(findings)],
    ...calls.map((call) => [call.name, textOf('error' in call ? String(call.error) : call.value)] as const),
    ...reports.map(
      ({ name: part, blocks, diagnostics: failed }) => [part, textOf([blocks, failed])] as const,
    ),
  ])
}
