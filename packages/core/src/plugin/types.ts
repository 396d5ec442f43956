import type { CoreKinds } from '../kinds/index.js'
import type { RecordBase } from '../kinds/record.js'

/**
 * The types that a plugin adds, as one interface that its author names and exports.
 *
 * The members are fixed for contract 1: later parts can only be optional, or plugins built before would no
 * longer compile.
 */
export interface PluginTypes {
  /** The plugin's name: one camelCase identifier. */
  name: string
  /** Record kinds by short name; `line` of plugin `budget` is the kind `budget.line`. */
  // biome-ignore lint/complexity/noBannedTypes: an empty set of kinds
  records: {}
  /** Extra fields by the kind that they are on; they stand in `ext.<plugin>`. */
  // biome-ignore lint/complexity/noBannedTypes: an empty set of fields
  fields: {}
  /** The API that the plugin adds to a dataset under its name. */
  view: unknown
  /** Types of the plugins whose views and kinds it uses. */
  requires: PluginTypes
}

/**
 * A plugin as a value: opaque, versioned, made by `definePlugin` only.
 *
 * Nothing relies on `instanceof`, so that two copies of core can meet in one program.
 */
export interface Plugin<T extends PluginTypes = PluginTypes> {
  /** What core reads of it. */
  readonly '~sotekit': PluginStamp
  /** Carries the plugin's types; there is no such value at run time. */
  readonly '~types'?: T
}

/** What core reads of a plugin before it trusts the rest. */
export interface PluginStamp {
  /** Version of the contract between core and plugins. */
  readonly contract: 1
  /** Version of core that the plugin was made with. */
  readonly core: string
  /** The plugin's name. */
  readonly name: string
  /** Version of the plugin's package. */
  readonly version: string
  /** What `definePlugin` was given; checked when a kit is made with it. */
  readonly definition: unknown
}

/** An untyped plugin adds nothing to types; each typed one adds itself. */
export type Typed<T extends PluginTypes> = T extends PluginTypes
  ? string extends T['name']
    ? never
    : T
  : never

/** The types of one plugin. */
export type TypesOf<P> = P extends { readonly '~types'?: infer T extends PluginTypes } ? Typed<T> : never

/** The union of the types of a list of plugins. */
export type Union<P extends readonly unknown[]> = { readonly [I in keyof P]: TypesOf<P[I]> }[number]

/** Those of the plugins `U` that are named `N`. */
export type PluginNamed<U extends PluginTypes, N> = U extends { name: N } ? U : never

/** Names of all kinds: core's and those of the plugins `U`. */
export type KindName<U extends PluginTypes = never> =
  | keyof CoreKinds
  | (U extends PluginTypes ? `${U['name']}.${keyof U['records'] & string}` : never)

/** Fields of kind `K`, without its name. */
export type BodyOf<K, U extends PluginTypes> = K extends keyof CoreKinds
  ? CoreKinds[K]
  : K extends `${infer N}.${infer S}`
    ? RecordBase & PluginNamed<U, N>['records'][S & keyof PluginNamed<U, N>['records']]
    : unknown

/** Those of the plugins `U` that put fields on kind `K`. */
export type FieldsOn<K, U extends PluginTypes> = U extends { fields: Record<K & PropertyKey, unknown> }
  ? U
  : never

/** Extra fields of kind `K`, by plugin. */
export type Ext<K, U extends PluginTypes> = {
  readonly [T in FieldsOn<K, U> as T['name']]?: T['fields'][K & keyof T['fields']]
}

/** A record of kind `K`, as a kit with plugins `U` gives it. */
export type RecordOf<K, U extends PluginTypes = never> = Omit<BodyOf<K, U>, 'ext'> & {
  readonly kind: K
  readonly ext?: Ext<K, U>
}

/** Those of the plugins `U` that have a view. */
export type WithView<U extends PluginTypes> = U extends PluginTypes
  ? string extends U['name']
    ? never
    : 0 extends 1 & U['view']
      ? U
      : unknown extends U['view']
        ? never
        : U
  : never

/** The views that plugins `U` add to a dataset, by plugin name. */
export type Views<U extends PluginTypes> = { readonly [T in WithView<U> as T['name']]: T['view'] }

/** The same plugin without its view: what its own view function may see. */
export interface WithoutView<T extends PluginTypes> extends PluginTypes {
  name: T['name']
  records: T['records']
  fields: T['fields']
  view: unknown
  requires: T['requires']
}
