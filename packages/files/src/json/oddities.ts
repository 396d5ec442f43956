import type { Diagnostic } from '@sotekit/core'
import { duplicateKey, forbiddenKey, impreciseNumber, loneSurrogate } from '../text/findings.js'
import { join } from '../text/pointer.js'
import type { Places } from '../text/range.js'
import { isWellFormed } from '../text/well-formed.js'
import { itemsOf, type Member, membersOf, skipSpace, skipValue } from './cursor.js'
import { isExact } from './facts.js'

/** Findings in one file that are told; a file made by a program can have one on every line. */
const MOST_TOLD = 100

/**
 * Goes through a JSON text value by value and tells what `JSON.parse` keeps silent about: keys that stand
 * twice, numbers that are not exact, half characters. Done only when it is known that there is something.
 */
export function jsonOddities(
  text: string,
  from: number,
  pointer: string,
  places: Places,
): readonly Diagnostic[] {
  const to: Visit = { text, places, found: [] }
  const start = skipSpace(text, from)
  visit(start, skipValue(text, start), pointer, to)
  return to.found
}

interface Visit {
  readonly text: string
  readonly places: Places
  readonly found: Diagnostic[]
}

function visit(start: number, end: number, pointer: string, to: Visit): void {
  if (to.found.length >= MOST_TOLD) return
  const first = to.text[start] ?? ''
  if (first === '{') visitObject(start, pointer, to)
  else if (first === '[') {
    let index = 0
    for (const [itemStart, itemEnd] of itemsOf(to.text, start))
      visit(itemStart, itemEnd, join(pointer, index++), to)
  } else if (first === '"') {
    const written = to.text.slice(start, end)
    if (written.includes('\\') && !isWellFormed(String(JSON.parse(written))))
      to.found.push(loneSurrogate(to.places(start, end, pointer)))
  } else if (/[-\d]/.test(first)) {
    const written = to.text.slice(start, end)
    if (!isExact(Number(written))) to.found.push(impreciseNumber(to.places(start, end, pointer), written))
  }
}

function visitObject(at: number, pointer: string, to: Visit): void {
  const before = new Map<string, Member>()
  for (const member of membersOf(to.text, at)) {
    const here = join(pointer, member.key)
    const key = to.places(member.keyStart, member.keyEnd, here)
    const other = before.get(member.key)
    if (other)
      to.found.push(duplicateKey(key, to.places(other.keyStart, other.keyEnd, here), member.key, 'last'))
    if (member.key === '__proto__') to.found.push(forbiddenKey(key, member.key))
    if (!isWellFormed(member.key)) to.found.push(loneSurrogate(key))
    before.set(member.key, member)
    visit(member.start, member.end, here, to)
  }
}

/** Takes out the keys that no object may have. */
export function withoutForbiddenKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
  for (const part of Object.values(value)) withoutForbiddenKeys(part)
}
