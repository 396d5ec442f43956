import { editText } from '../edit/edit-text.js'
import type { Edit, Edited } from '../edit/edits.js'
import type { Splice } from '../edit/splice.js'
import { segmentsOf } from '../text/pointer.js'
import { itemsOf, membersOf } from './cursor.js'
import { findJson } from './find.js'
import { strictJson } from './strict.js'

/** Makes edits in a JSON text; its layout stays. */
export function editJson(text: string, edits: readonly Edit[]): Edited {
  return editText(text, edits, {
    read: strictJson,
    splicer: (now) => (edit) => jsonSplice(now, 0, segmentsOf(edit.pointer), edit),
  })
}

/** The splice for an edit inside the value that starts at `from`. */
export function jsonSplice(
  text: string,
  from: number,
  segments: readonly string[],
  edit: Edit,
): Splice | undefined {
  const last = segments.at(-1)
  if (last === undefined) return undefined
  const parent = findJson(text, from, segments.slice(0, -1))
  if (!parent.whole) return undefined
  const isObject = text[parent.start] === '{'
  if (edit.action === 'insert')
    return insertion(text, parent.start, parent.end, isObject ? last : undefined, last, edit.value)
  const found = findJson(text, from, segments)
  if (!found.whole) return undefined
  if (edit.action === 'replace')
    return { start: found.start, end: found.end, text: JSON.stringify(edit.value) }
  if (edit.action === 'rename') {
    const { keyStart, keyEnd } = found
    return keyStart === undefined || keyEnd === undefined
      ? undefined
      : { start: keyStart, end: keyEnd, text: JSON.stringify(edit.value) }
  }
  return removal(partsOf(text, parent.start), found.keyStart ?? found.start)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The members or items of the object or list at an offset, keys included. */
function partsOf(text: string, at: number): readonly Span[] {
  return text[at] === '{'
    ? [...membersOf(text, at)].map(({ keyStart, end }) => ({ start: keyStart, end }))
    : [...itemsOf(text, at)].map(([start, end]) => ({ start, end }))
}

function removal(parts: readonly Span[], start: number): Splice | undefined {
  const index = parts.findIndex((part) => part.start === start)
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]]
  if (!part) return undefined
  if (after) return { start: part.start, end: after.start, text: '' }
  return { start: before ? before.end : part.start, end: part.end, text: '' }
}

function insertion(
  text: string,
  start: number,
  end: number,
  key: string | undefined,
  index: string,
  value: unknown,
): Splice | undefined {
  const piece = key === undefined ? JSON.stringify(value) : `${JSON.stringify(key)}: ${JSON.stringify(value)}`
  const parts = partsOf(text, start)
  const next = key === undefined ? parts[Number(index)] : undefined
  if (next) return { start: next.start, end: next.start, text: `${piece}, ` }
  const last = parts.at(-1)
  if (!last) return { start: start + 1, end: end - 1, text: piece }
  // On a line of its own where the last part has one.
  const first = parts[0]?.start ?? start
  const margin = text.slice(skipBack(text, first), first)
  return { start: last.end, end: last.end, text: margin.includes('\n') ? `,${margin}${piece}` : `, ${piece}` }
}

function skipBack(text: string, at: number): number {
  let i = at
  while (i > 0 && /\s/.test(text.charAt(i - 1))) i--
  return i
}
