import type { FieldType } from '../text/located.js'

/**
 * Programs that open tables run a text that starts with one of these as a formula. Such a text gets an
 * apostrophe in front on the way out, which is taken off again on the way in.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
/** Texts that mean something else in a cell: nothing, an empty list, an empty map. */
const special = /^(?:\[\]|\{\})?$/
/** Texts that a column of numbers, truth values or dates would read as such. */
const typed = /^(?:\d[\d.,eE+\-\s\u00a0]*|true|false|tosi|epätosi)$/i

const means = (text: string): boolean => formula.test(text) || special.test(text) || typed.test(text)

/** A text made safe for a cell. */
export function guarded(text: string, type: FieldType | undefined): string {
  const bare = text.replace(/^'+/, '')
  const needs =
    bare === text
      ? formula.test(text) ||
        special.test(text) ||
        (type !== undefined && type !== 'text' && typed.test(text))
      : means(bare)
  return needs ? `'${text}` : text
}

/** The text that {@link guarded} was given; `undefined` where the cell has no apostrophe of ours. */
export function unguarded(cell: string): string | undefined {
  if (!cell.startsWith("'")) return undefined
  return means(cell.replace(/^'+/, '')) ? cell.slice(1) : undefined
}
