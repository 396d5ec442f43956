import { type Plugin, type SotekitError, sotekit } from '@sotekit/core'
import type { ConformsOptions } from '../options.js'
import type { Problem } from '../report.js'
import { definitionOf } from '../subject/definition.js'

const HOW = 'make the plugin with definePlugin, and change nothing of it afterwards'

/** Whether it is a plugin of this contract at all, and says of itself what is true. */
export function stampProblems(make: () => Plugin, { version }: ConformsOptions): readonly Problem[] {
  let plugin: Plugin
  try {
    plugin = make()
  } catch (error) {
    return [{ message: `Making the plugin threw: ${String(error)}` }]
  }
  const stamp = (plugin as Partial<Plugin> | undefined)?.['~sotekit']
  if (typeof stamp?.definition !== 'object' || stamp.definition === null || stamp.contract !== 1) {
    return loadProblems([plugin])
  }
  const definition = definitionOf(plugin)
  const problems: Problem[] = []
  for (const part of ['name', 'version'] as const) {
    if (stamp[part] !== definition[part])
      problems.push({
        message: `The stamp says ${part} "${stamp[part]}", the definition "${definition[part]}": ${HOW}.`,
      })
  }
  if (version !== undefined && definition.version !== version)
    problems.push({
      message: `The plugin says version "${definition.version}", its package "${version}": let them say the same.`,
    })
  return problems
}

/** What core says when it is given these plugins. */
export function loadProblems(plugins: readonly unknown[]): readonly Problem[] {
  try {
    sotekit({ plugins: plugins as readonly Plugin[] })
    return []
  } catch (error) {
    const { problems = [], message } = error as Partial<SotekitError>
    return problems.length > 0
      ? problems.map((one) => ({ message: withAdvice(one.code, one.message.en) }))
      : [{ message: `Loading it threw: ${message ?? String(error)}` }]
  }
}

function withAdvice(code: string, message: string): string {
  return code === 'core/plugin-requirement-missing'
    ? `${message} Here: conforms(plugin, { with: [ … ] }).`
    : message
}
