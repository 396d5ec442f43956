import type { Dataset } from '../dataset/types.js'
import type { Messages } from '../diagnostics/diagnostic.js'
import type { Block } from '../report/blocks.js'
import type { LanguageTag } from '../values/language.js'
import { CORE_VERSION } from '../version.js'
import type { Rule, RulePage } from './rule.js'
import type { Schema } from './schema.js'
import type { KindName, Plugin, PluginTypes, Typed, TypesOf, Union, WithoutView } from './types.js'

/** Paths within a record that can be references. */
export type Path<Out> = Out extends unknown
  ? `${keyof Out & string}${'' | `.${string}` | `[]${string}`}`
  : never

/** A new kind of record: its schema, which fields refer to which kinds, and which field tells its validity. */
export interface RecordDef<Out = unknown> {
  /** Schema of the body: without `id`, `kind`, `citations`, `basis`, `note` and `ext`, which core adds. */
  readonly schema: Schema<Out>
  /** Path → kind, or `field#list` for an item of a list in the record that a field refers to. */
  readonly refs?: { readonly [P in Path<NoInfer<Out>>]?: string } | undefined
  /** The field that holds the record's validity. */
  readonly validity?: (keyof NoInfer<Out> & string) | undefined
  /** Finnish and English name of the kind. */
  readonly title?: Messages | undefined
}

/** What to make a report for. */
export interface ReportOptions {
  /** Language of the report's texts; what is not there in it falls back visibly. */
  readonly language: LanguageTag
  /** `public` hides what could tell of single people; the default. */
  readonly audience: 'public' | 'internal'
}

/**
 * Fields that core adds to every record.
 *
 * @inline
 */
type Envelope = 'id' | 'kind' | 'citations' | 'basis' | 'note' | 'ext'

/** Record definitions; a body that claims a field of the envelope is refused in words. */
export type RecordDefs<R> = {
  readonly [K in keyof R]: [keyof R[K] & Envelope] extends [never]
    ? RecordDef<R[K]>
    : `leave "${keyof R[K] & Envelope}" out of the schema: core adds it to every record`
}

/** Names that a plugin cannot have, because datasets have them. */
export type Reserved =
  | keyof Dataset
  | 'date'
  | 'who'
  | 'organisers'
  | 'municipalitiesIn'
  | 'population'
  | 'core'
  | 'files'

/** A name that a plugin can have, or why it cannot. */
export type GoodName<N extends string> = N extends Reserved
  ? `"${N}" is reserved by sotekit: choose another plugin name`
  : N extends `${string}${'.' | '/' | ' ' | '-'}${string}`
    ? `a plugin name is one camelCase identifier, without ".", "/", "-" or a space`
    : N

/** What both forms of a definition have. */
export interface DefinitionBase<U extends PluginTypes> {
  /** Version of the plugin's package. */
  readonly version: string
  /** Name of the plugin to show. */
  readonly title?: Messages | undefined
  /** Rules by name; findings of `total` in plugin `budget` have the code `budget/total`. */
  readonly rules?: { readonly [code: string]: Rule<U> } | undefined
  /** Pages of codes that the plugin reports beside its rules. */
  readonly pages?: { readonly [code: string]: RulePage } | undefined
  /** Makes the plugin's part of a report, as blocks. */
  readonly report?: ((dataset: Dataset<U>, options: ReportOptions) => readonly Block[]) | undefined
  /** Messages that the plugin's report and views use. */
  readonly messages?: Readonly<Record<string, Messages>> | undefined
}

/** Why extra fields cannot be put on a kind. */
export type NoKind<K> =
  `no kind "${K & string}": fields go on core's kinds, or on those of a plugin in requires`

/** What the declared form of `definePlugin` takes: exactly the parts that `T` declares. */
export type DefinitionOf<T extends PluginTypes> = { readonly name: GoodName<T['name']> } & DefinitionBase<
  T | Typed<T['requires']>
> &
  ([keyof T['records']] extends [never]
    ? { readonly records?: never }
    : { readonly records: RecordDefs<T['records']> }) &
  ([keyof T['fields']] extends [never]
    ? { readonly fields?: never }
    : {
        readonly fields: {
          readonly [K in keyof T['fields']]: K extends KindName<Typed<T['requires']>>
            ? Schema<T['fields'][K]>
            : NoKind<K>
        }
      }) &
  (unknown extends T['view']
    ? { readonly view?: never }
    : { readonly view: (dataset: Dataset<WithoutView<T> | Typed<T['requires']>>) => T['view'] }) &
  (string extends T['requires']['name']
    ? { readonly requires?: OptionalRequires }
    : {
        readonly requires: { readonly [N in T['requires']['name']]: string } & {
          readonly [name: string]: string | OptionalRange
        }
      })

/**
 * Plugins of which the types say nothing, by name: they may be absent, so that their records are asked for by
 * `dataset.records('name.kind')`, and whether they are there by `dataset.plugins`.
 */
export interface OptionalRequires {
  readonly [name: string]: OptionalRange
}

/** A version range of a plugin that is used where present: `{ range: '^1.0.0', optional: true }`. */
export interface OptionalRange {
  /** Range of versions as in package.json, such as `^1.0.0`. */
  readonly range: string
  /** Whether the kit may do without the plugin. */
  readonly optional: boolean
}

/** Types of a plugin made by the inferring form. */
export interface Self<N extends string, R extends object, F extends object, V, Q extends PluginTypes>
  extends PluginTypes {
  name: N
  records: R
  fields: F
  view: V
  requires: Q
}

/** A range that carries the required plugin's types, for the inferring form. */
export type Requirement<T extends PluginTypes = PluginTypes> = string & { readonly '~types'?: T }

/** Types of the plugins that a `requires` names. */
export type Needed<Q> = {
  [N in keyof Q]: Q[N] extends { readonly '~types'?: infer T extends PluginTypes } ? T : never
}[keyof Q]

/** What the inferring form of `definePlugin` takes. */
export interface Definition<N extends string, R extends object, F extends object, V, Q extends object>
  extends DefinitionBase<Self<N, R, F, V, never> | Typed<Needed<Q>>> {
  /** The plugin's name: one camelCase identifier, also the name of its view. */
  readonly name: N & GoodName<N>
  /** Kinds that it adds, by short name: `line` of plugin `budget` is the kind `budget.line`. */
  readonly records?: RecordDefs<R> | undefined
  /** Schemas of extra fields by the kind that they are on; they stand in `ext.<plugin>`. */
  readonly fields?: { readonly [K in keyof F]: Schema<F[K]> } | undefined
  /** Makes the API that the plugin adds to a dataset under its name; made once, at first use. */
  readonly view?: ((dataset: Dataset<Self<N, R, F, unknown, never> | Typed<Needed<Q>>>) => V) | undefined
  /** Version range by name of the plugins that it uses. */
  readonly requires?: Q | undefined
}

/**
 * Makes a plugin: record kinds, fields on existing kinds, rules, a view and report blocks (Finnish: lisäosa).
 *
 * Two forms. *Declared*, for published packages: `definePlugin<BudgetTypes>()({ … })` — what the interface
 * declares must be there, and nothing else. *Inferring*, for apps and tests: `definePlugin({ … })`.
 * The definition is checked when a kit is made with the plugin; see `SotekitError`.
 *
 * @example
 * ```ts
 * import { definePlugin, sotekit } from '@sotekit/core'
 *
 * const counter = definePlugin({
 *   name: 'counter',
 *   version: '1.0.0',
 *   view: (dataset) => ({ measures: () => dataset.measures.size }),
 * })
 * const { dataset } = sotekit({ plugins: [counter] }).load([])
 * dataset.counter.measures() // → 0
 * ```
 */
export function definePlugin<T extends PluginTypes>(): (definition: DefinitionOf<T>) => Plugin<T>
export function definePlugin<
  const N extends string,
  R extends object = Record<never, never>,
  F extends object = Record<never, never>,
  V = unknown,
  Q extends object = Record<never, never>,
>(definition: Definition<N, R, F, V, Q>): Plugin<Self<N, R, F, V, Needed<Q>>>
export function definePlugin(definition?: { readonly name: string; readonly version: string }): unknown {
  if (definition === undefined)
    return (declared: { readonly name: string; readonly version: string }) => stamp(declared)
  return stamp(definition)
}

function stamp(definition: { readonly name: string; readonly version: string }): Plugin {
  return {
    '~sotekit': {
      contract: 1,
      core: CORE_VERSION,
      name: definition.name,
      version: definition.version,
      definition,
    },
  }
}

/**
 * Says which plugin's types a range stands for, in the inferring form.
 *
 * @example
 * ```ts
 * import { definePlugin, needs, sotekit } from '@sotekit/core'
 *
 * const base = definePlugin({ name: 'base', version: '1.0.0', view: () => ({ two: () => 2 }) })
 * type BaseTypes = NonNullable<(typeof base)['~types']>
 * const twice = definePlugin({
 *   name: 'twice',
 *   version: '1.0.0',
 *   requires: { base: needs<BaseTypes>('^1.0.0') },
 *   view: (dataset) => ({ four: () => dataset.base.two() * 2 }),
 * })
 * sotekit({ plugins: [twice, base] }).load([]).dataset.twice.four() // → 4
 * ```
 */
export function needs<T extends PluginTypes>(range: string): Requirement<T> {
  return range as Requirement<T>
}

/** Names of the plugins that `T` requires and `U` does not have. */
export type MissingPlugins<T extends PluginTypes, U extends PluginTypes> = Exclude<
  T['requires']['name'],
  U['name']
>

/** Names of the plugins of a list, but for the one at `I`. */
export type OtherNames<P extends readonly unknown[], I> = {
  [J in keyof P]: J extends I ? never : TypesOf<P[J]>['name']
}[number]

/** A list of plugins, each one replaced by a sentence where it cannot be loaded with the others. */
export type CheckedPlugins<P extends readonly Plugin[]> = number extends P['length']
  ? P
  : {
      readonly [I in keyof P]: [TypesOf<P[I]>] extends [never]
        ? P[I]
        : TypesOf<P[I]>['name'] extends OtherNames<P, I>
          ? `two plugins are named "${TypesOf<P[I]>['name']}"`
          : [string] extends [TypesOf<P[I]>['requires']['name']]
            ? P[I]
            : [MissingPlugins<TypesOf<P[I]>, Union<P>>] extends [never]
              ? P[I]
              : `plugin "${TypesOf<P[I]>['name']}" requires "${MissingPlugins<TypesOf<P[I]>, Union<P>>}": add it to plugins`
    }
