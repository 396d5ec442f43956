import type { PluginDescription } from '@sotekit/core'
import type { Opened } from '../dataset/open.js'
import type { LoadedPlugin } from '../dataset/plugins.js'
import { EXIT } from '../io.js'
import { clean } from '../text/clean.js'
import { pluginWordsIn } from '../text/plugin-words.js'
import { wrap } from '../text/table.js'
import { type Conformance, conformanceOf } from './conformance.js'
import type { Context } from './context.js'

/** Options of `sotekit plugins`. */
export interface PluginsOptions {
  readonly format: 'text' | 'json'
  /** Whether each plugin is checked against the plugin contract, by the testkit. */
  readonly conformance?: boolean
}

/** A plugin as the dataset uses it. */
interface Used extends Omit<PluginDescription, 'kinds' | 'rules'> {
  readonly package: string
  readonly license: string | null
  readonly contract: number
  readonly madeWith: string
  readonly kinds: readonly { readonly kind: string; readonly records: number }[]
  readonly rules: readonly { readonly code: string; readonly findings: number }[]
  readonly conformance?: Conformance
}

/** Tells which plugins a dataset uses, what each adds, and how much of that the dataset has. */
export async function plugins(opened: Opened, options: PluginsOptions, context: Context): Promise<number> {
  const { io, words } = context
  const say = pluginWordsIn[words.language]
  const conformance = options.conformance ? await conformanceOf(opened, context) : []
  const used = opened.plugins
    .map((plugin, i) => usedOf(opened, plugin, conformance[i]))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  if (options.format === 'json') {
    io.out(`${JSON.stringify({ plugins: used, notLoaded: opened.notLoaded }, null, 2)}\n`)
  } else {
    for (const one of used) io.out(`${inWords(one, context)}\n\n`)
    if (opened.notLoaded.length > 0) io.out(`${say.notRun(opened.notLoaded.join(', '))}\n`)
    else if (used.length === 0) io.out(`${say.none}\n`)
  }
  return used.every((one) => one.conformance?.ok !== false) ? EXIT.ok : EXIT.errors
}

function usedOf(opened: Opened, loaded: LoadedPlugin, conformance: Conformance | undefined): Used {
  const { name, contract, core } = loaded.plugin['~sotekit']
  const { dataset, diagnostics } = opened.loaded
  const described = opened.kit.describe().plugins.find((one) => one.name === name) as PluginDescription
  return {
    ...described,
    package: loaded.manifest?.name ?? loaded.package,
    license: loaded.manifest?.license ?? null,
    contract,
    madeWith: core,
    kinds: described.kinds.map((kind) => ({ kind, records: dataset.records(kind).length })),
    rules: described.rules.map((code) => ({
      code,
      findings: diagnostics.filter((one) => one.code === code).length,
    })),
    ...(conformance && { conformance }),
  }
}

function inWords(one: Used, { io, words, style }: Context): string {
  const say = pluginWordsIn[words.language]
  const title = one.title?.[words.language]
  const requires = Object.entries(one.requires).map(([name, range]) => `${name} ${range}`)
  const adds = [...(one.view ? [say.view] : []), ...(one.report ? [say.report] : [])]
  const lines = [
    [say.package, one.package],
    [say.license, one.license ?? say.notTold],
    [say.contract, say.madeWith(one.contract, one.madeWith)],
    [say.requires, requires.join(', ')],
    [say.kinds, one.kinds.map(({ kind, records }) => counted(kind, records)).join(', ')],
    [say.fields, one.fields.join(', ')],
    [say.rules, one.rules.map(({ code, findings }) => counted(code, findings)).join(', ')],
    [say.adds, adds.join(', ')],
    ...(one.conformance ? [[say.conformance, conformanceText(one.conformance, say)]] : []),
  ] as const
  const indent = Math.max(...lines.map(([label]) => label.length)) + 4
  const rows = lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => {
      const folded = wrap(clean(text), Math.max(20, io.columns - indent)).join(`\n${' '.repeat(indent)}`)
      return `  ${style.dim(label.padEnd(indent - 2))}${folded}`
    })
  const failed = (one.conformance?.checks ?? []).filter(({ ok }) => !ok)
  return [
    `${style.bold(`${one.name} ${one.version}`)}${title === undefined ? '' : `  ${clean(title)}`}`,
    ...rows,
    ...failed.map(({ name, message }) => `  ${style.error('✘')} ${name}: ${clean(message)}`),
  ].join('\n')
}

type Say = (typeof pluginWordsIn)['fi']

const counted = (name: string, count: number): string => (count === 0 ? name : `${name} (${count})`)

function conformanceText({ ok, checks }: Conformance, say: Say): string {
  return ok
    ? say.conforms(checks.length)
    : say.fails(checks.filter((check) => !check.ok).length, checks.length)
}
