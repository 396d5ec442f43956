import { itemsOf, type Member, membersOf, skipSpace, skipValue } from './cursor.js'

/** Where a value stands, by offsets. */
export interface JsonSpan {
  readonly start: number
  readonly end: number
  readonly keyStart?: number | undefined
  readonly keyEnd?: number | undefined
  /** Whether everything in the pointer was found; if not, the span is the nearest one above. */
  readonly whole: boolean
}

/** Finds a value inside the one that starts at `from`. Of equal keys the last counts, as it does for `JSON.parse`. */
export function findJson(text: string, from: number, segments: readonly string[]): JsonSpan {
  let start = skipSpace(text, from)
  let end = skipValue(text, start)
  let key: Member | undefined
  for (const segment of segments) {
    const member = text[start] === '{' ? lastMember(text, start, segment) : undefined
    const found = member ?? itemAt(text, start, segment)
    if (!found) return { start, end, keyStart: key?.keyStart, keyEnd: key?.keyEnd, whole: false }
    key = member
    ;({ start, end } = found)
  }
  return { start, end, keyStart: key?.keyStart, keyEnd: key?.keyEnd, whole: true }
}

function lastMember(text: string, at: number, key: string): Member | undefined {
  let last: Member | undefined
  for (const member of membersOf(text, at)) if (member.key === key) last = member
  return last
}

function itemAt(
  text: string,
  at: number,
  segment: string,
): { readonly start: number; readonly end: number } | undefined {
  if (text[at] !== '[' || !/^\d+$/.test(segment)) return undefined
  let index = 0
  for (const [start, end] of itemsOf(text, at)) if (index++ === Number(segment)) return { start, end }
  return undefined
}
