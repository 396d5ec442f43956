import { coreKinds } from '../kinds/index.js'
import { satisfies } from '../shared/semver.js'
import { compare } from '../shared/suggest.js'
import { CORE_VERSION } from '../version.js'
import { checkDefinition } from './check-definition.js'
import { type PluginProblem, sotekitError } from './problems.js'
import type { RuntimeDefinition } from './runtime-plugin.js'

/** Checks the plugins and puts them in an order in which each comes after those it requires. */
export function resolvePlugins(plugins: readonly unknown[]): readonly RuntimeDefinition[] {
  const problems: PluginProblem[] = []
  const madeWith = new Map<RuntimeDefinition, string>()
  const definitions = plugins.flatMap((plugin, i) => readStamp(plugin, i, problems, madeWith))
  const byName = new Map<string, RuntimeDefinition>()
  for (const definition of definitions) {
    const other = byName.get(definition.name)
    if (other) problems.push(nameTaken(definition, other))
    else byName.set(definition.name, definition)
  }
  for (const definition of definitions) {
    problems.push(...checkDefinition(definition, madeWith.get(definition)))
    problems.push(...checkRequirements(definition, byName), ...checkFields(definition, byName))
  }
  const ordered = inOrder(byName, problems)
  if (problems.length > 0) {
    throw sotekitError(
      problems.sort((a, b) => compare(a.code, b.code) || compare(a.message.en, b.message.en)),
    )
  }
  return ordered
}

function readStamp(
  plugin: unknown,
  index: number,
  problems: PluginProblem[],
  madeWith: Map<RuntimeDefinition, string>,
): readonly RuntimeDefinition[] {
  const stamp =
    typeof plugin === 'object' && plugin !== null
      ? (plugin as Record<string, unknown>)['~sotekit']
      : undefined
  if (typeof stamp !== 'object' || stamp === null) {
    problems.push(notAPlugin(plugin, index))
    return []
  }
  const { contract, core, name, version, definition } = stamp as Record<string, unknown>
  if (contract !== 1) {
    problems.push(otherContract(String(name), String(version), contract, String(core)))
    return []
  }
  if (typeof definition !== 'object' || definition === null || typeof name !== 'string') {
    problems.push(notAPlugin(plugin, index))
    return []
  }
  madeWith.set(definition as RuntimeDefinition, String(core))
  return [definition as RuntimeDefinition]
}

/** Says who must upgrade what: the plugin where its contract is older than ours, else core. */
function otherContract(name: string, version: string, contract: unknown, core: string): PluginProblem {
  const isOlder = !(typeof contract === 'number' && contract > 1)
  const todo = isOlder
    ? {
        fi: `Päivitä lisäosa ”${name}” versioon, joka on tehty @sotekit/core-versiolle ${CORE_VERSION}.`,
        en: `Upgrade the plugin "${name}" to a version made for @sotekit/core ${CORE_VERSION}.`,
      }
    : {
        fi: `Päivitä @sotekit/core versioon ${core} tai uudempaan, tai käytä lisäosan vanhempaa versiota.`,
        en: `Upgrade @sotekit/core here to ${core} or newer, or use an older "${name}".`,
      }
  return {
    code: 'core/plugin-contract',
    message: {
      fi: `Lisäosa ”${name}” ${version} käyttää sopimusta ${String(contract)} (tehty versiolla @sotekit/core ${core}), mutta tämä @sotekit/core ${CORE_VERSION} sopimusta 1. ${todo.fi}`,
      en: `Plugin "${name}" ${version} speaks contract ${String(contract)} (made with @sotekit/core ${core}), but this @sotekit/core ${CORE_VERSION} speaks contract 1. ${todo.en}`,
    },
  }
}

function notAPlugin(plugin: unknown, index: number): PluginProblem {
  const what =
    typeof plugin === 'function'
      ? {
          fi: 'funktio: kutsu sitä, esimerkiksi budget() eikä budget',
          en: 'a function: call it, as in budget() and not budget',
        }
      : plugin instanceof Promise
        ? { fi: 'lupaus (Promise): odota se ensin await-sanalla', en: 'a promise: await it first' }
        : typeof plugin === 'object' && plugin !== null && 'default' in plugin
          ? { fi: 'moduuli: käytä sen oletusvientiä', en: 'a module: use its default export' }
          : { fi: 'jotain muuta', en: 'something else' }
  return {
    code: 'core/not-a-plugin',
    message: {
      fi: `plugins[${index}] ei ole definePlugin-funktion tekemä lisäosa vaan ${what.fi}`,
      en: `plugins[${index}] is not a plugin made by definePlugin but ${what.en}`,
    },
  }
}

function nameTaken(one: RuntimeDefinition, other: RuntimeDefinition): PluginProblem {
  const versions = [one.version, other.version].map(String).sort(compare).join(', ')
  return {
    code: 'core/plugin-name-taken',
    message: {
      fi: `Kahdella lisäosalla on nimi ”${one.name}” (versiot ${versions}). Jätä toinen pois.`,
      en: `Two plugins are named "${one.name}" (versions ${versions}). Leave one of them out.`,
    },
  }
}

function rangeOf(wanted: string | { readonly range: string; readonly optional: boolean }): {
  readonly range: string
  readonly optional: boolean
} {
  return typeof wanted === 'string' ? { range: wanted, optional: false } : wanted
}

function checkRequirements(
  definition: RuntimeDefinition,
  byName: ReadonlyMap<string, RuntimeDefinition>,
): readonly PluginProblem[] {
  return Object.entries(definition.requires ?? {}).flatMap(([name, wanted]) => {
    const { range, optional } = rangeOf(wanted)
    const found = byName.get(name)
    if (!found) return optional ? [] : [missing(definition, name, range)]
    return satisfies(found.version, range) === true ? [] : [outOfRange(definition, found, range)]
  })
}

function missing(definition: RuntimeDefinition, name: string, range: string): PluginProblem {
  return {
    code: 'core/plugin-requirement-missing',
    message: {
      fi: `Lisäosa ”${definition.name}” tarvitsee lisäosan ”${name}” (${range}). Lisää se luetteloon plugins.`,
      en: `Plugin "${definition.name}" requires plugin "${name}" (${range}). Add it to plugins.`,
    },
  }
}

function outOfRange(definition: RuntimeDefinition, found: RuntimeDefinition, range: string): PluginProblem {
  return {
    code: 'core/plugin-requirement-version',
    message: {
      fi: `Lisäosa ”${definition.name}” tarvitsee lisäosan ”${found.name}” version ${range}, mutta mukana on ${found.version}.`,
      en: `Plugin "${definition.name}" requires "${found.name}" ${range}, but ${found.version} is loaded.`,
    },
  }
}

function checkFields(
  definition: RuntimeDefinition,
  byName: ReadonlyMap<string, RuntimeDefinition>,
): readonly PluginProblem[] {
  const known = new Set<string>(Object.keys(coreKinds))
  for (const name of [definition.name, ...Object.keys(definition.requires ?? {})]) {
    for (const kind of Object.keys(byName.get(name)?.records ?? {})) known.add(`${name}.${kind}`)
  }
  const optional = new Set(
    Object.entries(definition.requires ?? {}).flatMap(([name, wanted]) =>
      rangeOf(wanted).optional && !byName.has(name) ? [name] : [],
    ),
  )
  return Object.keys(definition.fields ?? {})
    .filter((kind) => !known.has(kind) && !optional.has(kind.split('.')[0] ?? ''))
    .map((kind) => ({
      code: 'core/plugin-fields-on-unknown-kind',
      message: {
        fi: `Lisäosa ”${definition.name}” lisää kenttiä lajiin ”${kind}”, jota ei ole ytimessä eikä sen tarvitsemissa lisäosissa.`,
        en: `Plugin "${definition.name}" adds fields to kind "${kind}", which neither core nor a plugin it requires has.`,
      },
    }))
}

/** By name, and each after the ones it requires: the order in which plugins were given means nothing. */
function inOrder(
  byName: ReadonlyMap<string, RuntimeDefinition>,
  problems: PluginProblem[],
): readonly RuntimeDefinition[] {
  const done: RuntimeDefinition[] = []
  const visit = (name: string, line: readonly string[]): void => {
    const definition = byName.get(name)
    if (!definition || done.includes(definition)) return
    if (line.includes(name)) {
      problems.push(circle([...line.slice(line.indexOf(name)), name]))
      return
    }
    for (const other of Object.keys(definition.requires ?? {}).sort(compare)) visit(other, [...line, name])
    if (!done.includes(definition)) done.push(definition)
  }
  for (const name of [...byName.keys()].sort(compare)) visit(name, [])
  return done
}

function circle(line: readonly string[]): PluginProblem {
  const path = line.join(' → ')
  return {
    code: 'core/plugin-requirement-circle',
    message: {
      fi: `Lisäosat tarvitsevat toisiaan kehässä: ${path}`,
      en: `Plugins require each other in a circle: ${path}`,
    },
  }
}
