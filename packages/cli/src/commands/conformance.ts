import { locate } from '../dataset/locate.js'
import type { Opened } from '../dataset/open.js'
import type { LoadedPlugin } from '../dataset/plugins.js'
import { cannotRun } from '../io.js'
import { pluginWordsIn } from '../text/plugin-words.js'
import type { Context } from './context.js'

/** Whether a plugin keeps the contract, and what it does not keep. */
export interface Conformance {
  readonly ok: boolean
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly message: string }[]
}

/** The part of `@sotekit/testkit` that is used here; it is installed by whoever wants to check, and not by this command. */
interface Testkit {
  readonly conforms: (
    plugin: LoadedPlugin['make'],
    options: { readonly with: readonly unknown[]; readonly version: string | undefined },
  ) => Promise<Conformance>
}

/** Checks each plugin of a dataset against the contract, in the order of the plugins. */
export async function conformanceOf(opened: Opened, { io, words }: Context): Promise<readonly Conformance[]> {
  const url = locate('@sotekit/testkit', opened.folder)
  const say = pluginWordsIn[words.language]
  if (url === undefined) throw cannotRun(say.noTestkit)
  const { conforms } = (await import(url)) as Testkit
  const results: Conformance[] = []
  for (const { plugin, make, manifest } of opened.plugins) {
    const own = plugin['~sotekit'].name
    if (io.errIsTerminal) io.err(`${say.checking(own)}\n`)
    const needed = required(own, opened)
    const others = opened.plugins.filter((other) => needed.has(other.plugin['~sotekit'].name))
    results.push(
      await conforms(make, { with: others.map((other) => other.make()), version: manifest?.version }),
    )
  }
  return results
}

/** Names of the plugins that a plugin needs, and that those need. */
function required(name: string, { kit }: Opened): ReadonlySet<string> {
  const { plugins } = kit.describe()
  const needed = new Set<string>()
  const add = (one: string): void => {
    for (const other of Object.keys(plugins.find((plugin) => plugin.name === one)?.requires ?? {})) {
      if (needed.has(other)) continue
      needed.add(other)
      add(other)
    }
  }
  add(name)
  return needed
}
