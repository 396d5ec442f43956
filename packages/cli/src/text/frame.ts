import type { Place } from '@sotekit/core'
import type { InputFile } from '@sotekit/files'

/** Lines of text files by path, decoded at first use. */
export interface Sources {
  readonly linesOf: (file: string) => readonly string[] | undefined
}

export function sourcesOf(files: readonly InputFile[]): Sources {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const lines = new Map<string, readonly string[]>()
  return {
    linesOf: (path) => {
      const file = byPath.get(path)
      if (!file || /\.xlsx$/i.test(path)) return undefined
      const known = lines.get(path) ?? new TextDecoder().decode(file.bytes).split(/\r\n|\n|\r/)
      lines.set(path, known)
      return known
    },
  }
}

const BEFORE = 1
const LONGEST = 110

/**
 * The lines around a place, with the place underlined, and whatever is to be said under the mark.
 *
 * Control characters are shown as `·`, so that a file cannot speak to the terminal.
 */
export function frame(place: Place, sources: Sources, label: string, width: number): readonly string[] {
  const { file, line, column } = place
  const lines = file === undefined ? undefined : sources.linesOf(file)
  if (!lines || line === undefined || line > lines.length) return []
  const first = Math.max(1, line - BEFORE)
  const gutter = String(line).length
  const room = Math.min(LONGEST, width - gutter - 4)
  const shift = Math.max(0, (column ?? 1) - Math.floor(room * 0.6))
  const shown: string[] = []
  for (let number = first; number <= line; number++) {
    shown.push(`${String(number).padStart(gutter)} │ ${visible(lines[number - 1] ?? '', shift, room)}`)
  }
  if (column !== undefined) {
    const end = place.endLine === line && place.endColumn !== undefined ? place.endColumn : column + 1
    const marks = Math.max(1, Math.min(end - column, room - (column - shift)))
    shown.push(
      `${' '.repeat(gutter)} │ ${' '.repeat(Math.max(0, column - 1 - shift))}${'^'.repeat(marks)} ${label}`.trimEnd(),
    )
  }
  return shown
}

function visible(text: string, shift: number, room: number): string {
  return text.slice(shift, shift + room).replace(/\p{Cc}/gu, (control) => (control === '\t' ? ' ' : '·'))
}

/** A place as people write it: `file:line:column`, `file [sheet]!cell`, or the pointer. */
export function placeText(place: Place): string {
  const { file, line, column, sheet, cell, pointer } = place
  if (file === undefined) return pointer === undefined || pointer === '' ? '' : pointer
  if (sheet !== undefined) return `${file} [${sheet}${cell === undefined ? '' : `!${cell}`}]`
  if (line === undefined) return file
  return `${file}:${line}${column === undefined ? '' : `:${column}`}`
}
