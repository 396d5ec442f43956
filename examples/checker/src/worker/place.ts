import type { Place } from '@sotekit/core'

/** A place as people write it: `file:line:column`, `file [sheet!cell]`, or the pointer. */
export function placeText({ file, line, column, sheet, cell, pointer }: Place): string {
  if (file === undefined) return pointer ?? ''
  if (sheet !== undefined) return `${file} [${sheet}${cell === undefined ? '' : `!${cell}`}]`
  if (line === undefined) return file
  return `${file}:${line}${column === undefined ? '' : `:${column}`}`
}
