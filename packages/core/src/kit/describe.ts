import type { Catalogue } from '../diagnostics/catalogue.js'
import type { Messages, Severity } from '../diagnostics/diagnostic.js'
import type { References } from '../kinds/definition.js'
import { coreKinds } from '../kinds/index.js'
import { linkMessages } from '../link/messages.js'
import { structureMessages } from '../parse/messages.js'
import type { RulePage } from '../plugin/rule.js'
import { compare } from '../shared/suggest.js'
import { CORE_VERSION } from '../version.js'
import type { KitParts } from './load.js'
import { kitMessages } from './messages.js'

/** A machine-readable account of all that a kit has loaded. */
export interface Description {
  /** Version of core, and the version of the plugin contract that it keeps. */
  readonly core: { readonly version: string; readonly contract: 1 }
  /** The plugins loaded, by name, each after those that it requires. */
  readonly plugins: readonly PluginDescription[]
  /** Core's kinds, then those of plugins. */
  readonly kinds: readonly KindDescription[]
  /** All codes that findings can have, sorted. */
  readonly codes: readonly CodeDescription[]
}

/** What a plugin adds. */
export interface PluginDescription {
  /** Name of the plugin: one camelCase identifier. */
  readonly name: string
  /** Version of the plugin's package. */
  readonly version: string
  /** Name to show; none where the plugin gives none. */
  readonly title?: Messages
  /** Version range by name of the plugins that it uses, needed and optional alike. */
  readonly requires: Readonly<Record<string, string>>
  /** Names of the kinds that it adds, with its prefix, sorted. */
  readonly kinds: readonly string[]
  /** Names of the kinds that it puts extra fields on, sorted. */
  readonly fields: readonly string[]
  /** Codes of its rules, with its prefix, sorted. */
  readonly rules: readonly string[]
  /** Whether it adds a view to the dataset. */
  readonly view: boolean
  /** Whether it makes report blocks. */
  readonly report: boolean
}

/** A kind with its JSON Schema, references and owner. */
export interface KindDescription {
  /** Name of the kind; a plugin's has the plugin's name before it (`budget.line`). */
  readonly name: string
  /** `core` or a plugin's name. */
  readonly owner: string
  /** Finnish term, for core's kinds. */
  readonly term?: string
  /** Path within a record → the kind that is referred to there. */
  readonly refs: References
  /** The field that tells when a record holds. */
  readonly validity?: string
  /** JSON Schema (draft 2020-12) of a record: structure only. */
  readonly schema: Readonly<Record<string, unknown>>
}

/** A code that findings can have. */
export interface CodeDescription {
  /** Stable code, such as `core/unknown-reference`. */
  readonly code: string
  /** `core` or the name of the plugin that reports it. */
  readonly owner: string
  /** How bad it is, before the dataset's own severities; none for a code that its plugin explains in `pages` only. */
  readonly severity?: Severity
  /** The message, with placeholders such as `{name}`; the page's title for a code that stands in `pages` only. */
  readonly message: Messages
  /** Explanation, for codes of plugins; core's are in `@sotekit/core/pages`. */
  readonly page?: RulePage
}

export function describe(kit: KitParts): Description {
  return {
    core: { version: CORE_VERSION, contract: 1 },
    plugins: kit.plugins.map((plugin) => ({
      name: plugin.name,
      version: plugin.version,
      ...(plugin.title && { title: plugin.title }),
      requires: Object.fromEntries(
        Object.entries(plugin.requires ?? {}).map(([name, wanted]) => [
          name,
          typeof wanted === 'string' ? wanted : wanted.range,
        ]),
      ),
      kinds: Object.keys(plugin.records ?? {})
        .map((short) => `${plugin.name}.${short}`)
        .sort(compare),
      fields: Object.keys(plugin.fields ?? {}).sort(compare),
      rules: Object.keys(plugin.rules ?? {})
        .map((rule) => `${plugin.name}/${rule}`)
        .sort(compare),
      view: plugin.view !== undefined,
      report: plugin.report !== undefined,
    })),
    kinds: [...kit.kinds.values()].map((kind) => {
      const term = Object.hasOwn(coreKinds, kind.name)
        ? coreKinds[kind.name as keyof typeof coreKinds].term
        : undefined
      return {
        name: kind.name,
        owner: kind.owner,
        ...(term !== undefined && { term }),
        refs: kind.refs,
        ...(kind.validity !== undefined && { validity: kind.validity }),
        schema: schemaOf(kit, kind.name),
      }
    }),
    codes: codes(kit),
  }
}

/** A kind's JSON Schema with the extra fields that plugins put on it. */
function schemaOf(kit: KitParts, name: string): Readonly<Record<string, unknown>> {
  const kind = kit.kinds.get(name)
  if (!kind) return {}
  const schema = kind.jsonSchema()
  if (kind.fields.size === 0) return schema
  const ext = {
    type: 'object',
    properties: Object.fromEntries(
      [...kind.fields].map(([plugin, field]) => [plugin, withoutDialect(field.jsonSchema())]),
    ),
  }
  return { ...schema, properties: { ...(schema['properties'] as object | undefined), ext } }
}

function withoutDialect({ $schema: _dialect, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

function codes(kit: KitParts): readonly CodeDescription[] {
  const structural: Catalogue = { ...structureMessages, ...linkMessages, ...kitMessages }
  const core = [
    ...Object.entries(structural),
    ...Object.entries(kit.coreRules).map(([name, rule]) => [`core/${name}`, rule] as const),
  ].map(([code, { severity, message }]) => ({ code, owner: 'core', severity, message }))
  const others = kit.plugins.flatMap((plugin) => [
    ...Object.entries(plugin.rules ?? {}).map(([name, { severity, message, page }]) => ({
      code: `${plugin.name}/${name}`,
      owner: plugin.name,
      severity,
      message,
      ...(page && { page }),
    })),
    ...Object.entries(plugin.pages ?? {})
      .filter(([name]) => !Object.hasOwn(plugin.rules ?? {}, name))
      .map(([name, page]) => ({
        code: `${plugin.name}/${name}`,
        owner: plugin.name,
        message: page.title,
        page,
      })),
  ])
  return [...core, ...others].sort((a, b) => compare(a.code, b.code))
}
