import type { PlainDataset } from '../dataset/dataset.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { crashed } from './run-rules.js'
import type { RuntimeDefinition } from './runtime-plugin.js'

/** Thrown by a view's property when the plugin's view function failed. */
export interface ViewCrash extends Error {
  readonly name: 'ViewCrash'
  /** The plugin whose view failed first. */
  readonly plugin: string
}

export function isViewCrash(error: unknown): error is ViewCrash {
  return error instanceof Error && error.name === 'ViewCrash'
}

/** Adds views to datasets, and keeps note of those that crash. */
export interface ViewMaker {
  readonly addViews: (dataset: object) => void
  /** A dataset as a plugin may see it: its own view and those it requires. */
  readonly seenBy: (dataset: PlainDataset, plugin: RuntimeDefinition) => PlainDataset
  readonly crashes: readonly Diagnostic[]
}

export function viewMaker(plugins: readonly RuntimeDefinition[]): ViewMaker {
  const withView = plugins.filter((plugin) => plugin.view !== undefined)
  const crashes: Diagnostic[] = []
  const culprits = new Set<string>()

  const addViews = (dataset: object): void => {
    for (const plugin of withView) {
      let made: { readonly view: unknown } | { readonly error: unknown } | undefined
      // Not enumerable, so that printing or comparing a dataset computes nothing.
      Object.defineProperty(dataset, plugin.name, {
        enumerable: false,
        get: () => {
          made ??= make(plugin, dataset as PlainDataset)
          if ('view' in made) return made.view
          throw made.error
        },
      })
    }
  }
  const make = (plugin: RuntimeDefinition, dataset: PlainDataset): { view: unknown } | { error: unknown } => {
    try {
      return { view: plugin.view?.(seenBy(dataset, plugin)) }
    } catch (error) {
      const culprit = isViewCrash(error) ? error.plugin : plugin.name
      if (!isViewCrash(error) && !culprits.has(culprit)) {
        culprits.add(culprit)
        crashes.push(crashed(plugin.name, 'view', error))
      }
      const cause = error instanceof Error ? error.message : String(error)
      const message = isViewCrash(error) ? error.message : `The view of plugin "${culprit}" crashed: ${cause}`
      return {
        error: Object.assign(new Error(message), {
          name: 'ViewCrash' as const,
          plugin: culprit,
          cause: error,
        }),
      }
    }
  }
  const seen = new Map(plugins.map((plugin) => [plugin, new WeakMap<PlainDataset, PlainDataset>()]))
  // The same each time, so that a plugin can keep what it has computed beside the dataset that it was given.
  const seenBy = (dataset: PlainDataset, plugin: RuntimeDefinition): PlainDataset => {
    const known = seen.get(plugin)?.get(dataset)
    if (known) return known
    const made = facade(dataset, plugin)
    seen.get(plugin)?.set(dataset, made)
    return made
  }
  const facade = (dataset: PlainDataset, plugin: RuntimeDefinition): PlainDataset => {
    const allowed = new Set([plugin.name, ...Object.keys(plugin.requires ?? {})])
    const hidden = withView.filter((other) => !allowed.has(other.name))
    const made = Object.create(dataset) as Record<string, unknown>
    for (const other of hidden)
      Object.defineProperty(made, other.name, { value: undefined, enumerable: false })
    Object.defineProperty(made, 'at', {
      enumerable: false,
      value: (date: string) => seenBy(dataset.at(date), plugin),
    })
    return made as unknown as PlainDataset
  }
  return { addViews, seenBy, crashes }
}
