import { packageNameProblem, pluginNameProblem } from './name-problems.js'
import { type Names, namesFrom } from './names.js'
import type { Said } from './said.js'
import { filesFor } from './template.js'
import { writeNew } from './write.js'

/** What to scaffold. */
export interface ScaffoldOptions {
  /** The folder of the new package, which is not there yet or empty. */
  readonly folder: string
  /** Name of the plugin, one camelCase identifier; made from the folder's name where left out. */
  readonly name?: string | undefined
  /** Name of its npm package; made from the plugin's or the folder's name where left out. */
  readonly package?: string | undefined
}

/** What came of it: the files written, or in words why there are none. */
export type Scaffolded =
  | { readonly ok: true; readonly names: Names; readonly files: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Said[] }

/** The names that the options ask for, and what is wrong with them. */
export function namesOf({ folder, name, package: asked }: ScaffoldOptions): {
  readonly names: Names
  readonly problems: readonly Said[]
} {
  const byFolder = namesFrom(folder)
  const names: Names = {
    plugin: name ?? byFolder.plugin,
    package: asked ?? (name === undefined ? byFolder : namesFrom(name)).package,
  }
  const problems = [pluginNameProblem(names.plugin), packageNameProblem(names.package)]
  return { names, problems: problems.filter((one) => one !== undefined) }
}

/**
 * Writes a new plugin package: a record kind, a field on measures, a rule with page and examples, a view,
 * report blocks, messages in Finnish and English, tests, type tests and CI. It conforms to the plugin contract
 * as it is. Nothing is ever overwritten; where something is wrong nothing is written, and the reasons are given.
 *
 * @example
 * ```ts
 * import { scaffold } from 'create-sotekit-plugin'
 *
 * const { ok, ...rest } = await scaffold({ folder: 'somewhere/measures-plugin' })
 * ok // → false
 * 'problems' in rest && rest.problems[0]?.en
 * // → 'Datasets have "measures" already (dataset.measures): choose another name with --name.'
 * ```
 */
export async function scaffold(options: ScaffoldOptions): Promise<Scaffolded> {
  const { names, problems } = namesOf(options)
  if (problems.length > 0) return { ok: false, problems }
  const files = filesFor(names)
  const problem = await writeNew(options.folder, files)
  if (problem !== undefined) return { ok: false, problems: [problem] }
  return { ok: true, names, files: files.map(({ path }) => path).sort() }
}
