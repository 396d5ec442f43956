import budget from '@sotekit/budget'
import { type Kit, type Messages, type Plugin, sotekit } from '@sotekit/core'
import type { PluginEntry } from '@sotekit/files'
import participation from '@sotekit/participation'
import samiCriteria from '@sotekit/sami-criteria'

/** The plugins that this page carries. A page cannot load others: to use your own, add it here. */
const carried: ReadonlyMap<string, (options: never) => unknown> = new Map<
  string,
  (options: never) => unknown
>([
  ['@sotekit/budget', budget],
  ['@sotekit/participation', participation],
  ['@sotekit/sami-criteria', samiCriteria],
])

/** A kit with a dataset's plugins, and what of them could not be had. */
export interface Equipped {
  readonly kit: Kit
  readonly notices: readonly Messages[]
}

/** Makes the kit that a dataset asks for. Data without settings is checked with all plugins that there are. */
export function equip(entries: readonly PluginEntry[] | undefined, today: string): Equipped {
  const wanted = entries ?? [...carried.keys()].map((name) => ({ package: name, options: {} }))
  const plugins: Plugin[] = []
  const notices: Messages[] = []
  for (const entry of wanted) {
    const made = makePlugin(entry)
    if ('notice' in made) notices.push(made.notice)
    else plugins.push(made.plugin)
  }
  try {
    return { kit: sotekit({ plugins, today }), notices }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return {
      kit: sotekit({ today }),
      notices: [
        ...notices,
        {
          fi: `Tarkistettu ilman liitännäisiä, koska ne eivät sovi yhteen: ${text}`,
          en: `Checked without plugins, because they do not fit together: ${text}`,
        },
      ],
    }
  }
}

function makePlugin(entry: PluginEntry): { readonly plugin: Plugin } | { readonly notice: Messages } {
  const { package: name, options } = entry
  const factory = carried.get(name)
  if (!factory)
    return {
      notice: {
        fi: `Ei tarkistettu täällä: liitännäinen ${name}. Tällä sivulla on vain sotekitin omat liitännäiset; komento sotekit check tarkistaa muutkin.`,
        en: `Not checked here: the plugin ${name}. This page has only sotekit's own plugins; the command sotekit check uses all.`,
      },
    }
  try {
    return { plugin: factory(options as never) as Plugin }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return {
      notice: {
        fi: `Ei tarkistettu: liitännäistä ${name} ei voitu ottaa käyttöön näillä asetuksilla: ${text}`,
        en: `Not checked: the plugin ${name} could not be made with these options: ${text}`,
      },
    }
  }
}
