import type { LocalizedText } from '../../values/language.js'
import { languageTags } from '../../values/language.js'

/** A name or title as findings show it: the first language that it has, in the order of the language tags. */
export function shown(text: LocalizedText | undefined, instead: string): string {
  for (const tag of languageTags) {
    const found = text?.[tag]
    if (found !== undefined) return found
  }
  return instead
}
