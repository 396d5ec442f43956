import type { Dataset } from '../dataset/types.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { CheckedPlugins, ReportOptions } from '../plugin/define.js'
import type { KindName, Plugin, PluginTypes, RecordOf, Union } from '../plugin/types.js'
import type { Block } from '../report/blocks.js'
import { coreReport } from '../report/core-report.js'
import { coreRules } from '../rules/index.js'
import type { CalendarDate } from '../values/calendar-date.js'
import { type Description, describe } from './describe.js'
import type { LoadInput } from './input.js'
import { type KitParts, load } from './load.js'
import { type Parsed, parseOne } from './parse.js'
import { kindTable } from './plugin-kinds.js'
import { resolvePlugins } from './resolve-plugins.js'
import { crashed } from './run-rules.js'

/** What a kit is made with. */
export interface KitOptions<P extends readonly Plugin[] = readonly Plugin[]> {
  /** Plugins in any order; what each one requires must be among them, unless optional. */
  readonly plugins?: CheckedPlugins<P> | undefined
  /**
   * The day on which the data is checked. Core never reads the clock: without it, what depends on today
   * (expired suppressions, law that was verified long ago) is not judged.
   */
  readonly today?: CalendarDate | undefined
}

/** A loaded dataset with its findings. */
export interface Loaded<U extends PluginTypes = never> {
  /** The valid records. */
  readonly dataset: Dataset<U>
  /** All findings, sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  /** `false` when something was left out or not checked, such as an invalid record or a crashed rule. */
  readonly complete: boolean
}

/** Core and a set of plugins, ready to load data. */
export interface Kit<U extends PluginTypes = never> {
  /** Parses, links and checks records. Never throws on data. */
  readonly load: (input: readonly unknown[] | LoadInput) => Loaded<U>
  /** Parses one record, such as one from a form: structure only, without references and rules. */
  readonly parse: <const K extends KindName<U>>(kind: K, value: unknown) => Parsed<RecordOf<K, U>>
  /** Report blocks of core (`core`) or of one plugin. */
  readonly report: (dataset: Dataset<U>, part: string, options?: Partial<ReportOptions>) => ReportPart
  /** A machine-readable account of kinds, codes and plugins. */
  readonly describe: () => Description
}

/** Report blocks of one part, and what went wrong while making them. */
export interface ReportPart {
  /** The blocks, in order; none where the part is unknown or makes no report. */
  readonly blocks: readonly Block[]
  /** Whether making them crashed: empty, or the one finding `core/plugin-crashed`. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes a kit: core and the given plugins (Finnish: työkalupakki). Where plugins cannot work together it
 * throws one `SotekitError` that names every problem.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 *
 * const kit = sotekit()
 * const { dataset, diagnostics } = kit.load([
 *   { kind: 'municipality', id: '614', name: { fi: 'Posio' }, basis: 'modelled' },
 *   { kind: 'organisation', id: 'posio', name: { fi: 'Posion kunta' }, type: 'municipality', basis: 'modelled' },
 *   { kind: 'service', id: 'care', name: { fi: 'Perusterveydenhuolto' }, sector: 'health', general: true, basis: 'modelled' },
 *   {
 *     kind: 'arrangement',
 *     id: 'a1',
 *     service: 'care',
 *     organiser: 'posio',
 *     municipalities: ['614'],
 *     producers: [{ organisation: 'posio', coverage: 'whole', mode: 'own' }],
 *     basis: 'modelled',
 *   },
 * ])
 * diagnostics.length // → 0
 * dataset.at('2021-05-05').who({ municipality: '614' })[0]?.organiser // → 'posio'
 * ```
 */
export function sotekit<const P extends readonly Plugin[] = []>(options?: KitOptions<P>): Kit<Union<P>>
export function sotekit(
  options: { readonly plugins?: readonly unknown[]; readonly today?: CalendarDate | undefined } = {},
): unknown {
  const plugins = resolvePlugins(options.plugins ?? [])
  const parts: KitParts = { plugins, kinds: kindTable(plugins), coreRules, today: options.today }
  const kit: Kit = {
    load: (input) => load(parts, isInput(input) ? input : { records: input }) as unknown as Loaded,
    parse: (kind, value) => parseOne(parts.kinds, kind, value) as never,
    report: (dataset, part, wanted) =>
      makeReport(parts, dataset, part, { language: 'en', audience: 'public', ...wanted }),
    describe: () => describe(parts),
  }
  return kit
}

function isInput(input: readonly unknown[] | LoadInput): input is LoadInput {
  return !Array.isArray(input)
}

function makeReport(parts: KitParts, dataset: Dataset, part: string, options: ReportOptions): ReportPart {
  if (part === 'core') return { blocks: coreReport(dataset, options), diagnostics: [] }
  const plugin = parts.plugins.find((one) => one.name === part)
  if (!plugin?.report) return { blocks: [], diagnostics: [] }
  try {
    return { blocks: plugin.report(dataset, options), diagnostics: [] }
  } catch (error) {
    return { blocks: [], diagnostics: [crashed(plugin.name, 'report', error)] }
  }
}
