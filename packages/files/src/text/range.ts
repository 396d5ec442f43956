import type { Place } from '@sotekit/core'
import { lineIndex } from './lines.js'

/** Makes places from offsets in one file. */
export type Places = (start: number, end: number, pointer: string) => Place

/** Places in a file. An end is given only where it adds something: on one line, or for a text over lines. */
export function placesIn(file: string, text: string): Places {
  const position = lineIndex(text)
  return (start, end, pointer) => {
    const { line, column } = position(start)
    if (end <= start) return { file, line, column, pointer }
    const last = position(end)
    return { file, line, column, endLine: last.line, endColumn: last.column, pointer }
  }
}
