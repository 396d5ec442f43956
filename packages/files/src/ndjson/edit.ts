import { editText } from '../edit/edit-text.js'
import type { Edit, Edited } from '../edit/edits.js'
import type { Splice } from '../edit/splice.js'
import { jsonSplice } from '../json/edit.js'
import { strictJson } from '../json/strict.js'
import { newlineOf } from '../text/around.js'
import { segmentsOf } from '../text/pointer.js'

/** Makes edits in an NDJSON text; a pointer starts with the record's place among the records of the file. */
export function editNdjson(text: string, edits: readonly Edit[]): Edited {
  return editText(text, edits, {
    read,
    splicer: (now) => {
      const lines = linesOf(now)
      return (edit) => lineSplice(now, lines, edit)
    },
  })
}

interface Line {
  readonly start: number
  readonly end: number
}

/** The lines that hold something. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline + 1
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end
  }
  return lines
}

function read(text: string): { readonly value: unknown } | undefined {
  const values = linesOf(text).map(({ start, end }) => strictJson(text.slice(start, end)))
  return values.every((one) => one !== undefined) ? { value: values.map((one) => one.value) } : undefined
}

function lineSplice(text: string, lines: readonly Line[], edit: Edit): Splice | undefined {
  const [index, ...rest] = segmentsOf(edit.pointer)
  const line = lines[Number(index)]
  if (rest.length > 0) return line && jsonSplice(text, line.start, rest, edit)
  if (edit.action === 'insert') {
    const piece = JSON.stringify(edit.value)
    const newline = newlineOf(text)
    if (line) return { start: line.start, end: line.start, text: piece + newline }
    const unfinished = text !== '' && !text.endsWith('\n')
    return { start: text.length, end: text.length, text: (unfinished ? newline : '') + piece + newline }
  }
  if (!line || edit.action === 'rename') return undefined
  const end = line.end - (text.slice(line.start, line.end).match(/\r?\n$/)?.[0].length ?? 0)
  return edit.action === 'remove'
    ? { start: line.start, end: line.end, text: '' }
    : { start: line.start, end, text: JSON.stringify(edit.value) }
}
