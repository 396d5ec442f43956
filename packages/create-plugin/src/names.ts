import { basename } from 'node:path'

/** The names of a plugin. */
export interface Names {
  /** The plugin's own name, one camelCase identifier: view, prefix of kinds and codes. */
  readonly plugin: string
  /** Name of its npm package, in kebab case. */
  readonly package: string
}

/** `home-visits-plugin` is the plugin `homeVisits` in the package `home-visits-plugin`. */
export function namesFrom(folder: string): Names {
  const words = wordsOf(basename(folder))
  const [first = '', ...others] = words
  return {
    plugin: first + others.map(capitalised).join(''),
    package: [...words, 'plugin'].join('-'),
  }
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  const words = plain.replace(/([a-z0-9])([A-Z])/g, '$1-$2').match(/[A-Za-z0-9]+/g) ?? []
  const lower = words.map((word) => word.toLowerCase())
  return lower.at(-1) === 'plugin' ? lower.slice(0, -1) : lower
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
