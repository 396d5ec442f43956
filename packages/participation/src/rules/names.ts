import { type LocalizedText, textIn } from '@sotekit/core'

/** A record's name in Finnish, or what there is. */
export function nameOf(name: LocalizedText | undefined, id: string): string {
  return (name && textIn(name, 'fi')?.text) ?? id
}
