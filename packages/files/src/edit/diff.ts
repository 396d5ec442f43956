import { join } from '../text/pointer.js'
import type { Edit } from './edits.js'
import { sameValue } from './same-value.js'

/** The edits that make one value into another, each as small as can be. */
export function diff(before: unknown, after: unknown, pointer: string): readonly Edit[] {
  if (sameValue(before, after)) return []
  if (isMap(before) && isMap(after)) return diffMaps(before, after, pointer)
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, pointer)
  return [{ action: 'replace', pointer, value: after }]
}

function diffMaps(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  pointer: string,
): readonly Edit[] {
  const gone = Object.keys(before).filter((key) => !has(after, key))
  return [
    ...gone.map((key): Edit => ({ action: 'remove', pointer: join(pointer, key) })),
    ...Object.entries(after).flatMap(([key, value]): readonly Edit[] => {
      if (value === undefined) return []
      const at = join(pointer, key)
      return has(before, key) ? diff(before[key], value, at) : [{ action: 'insert', pointer: at, value }]
    }),
  ]
}

const has = (map: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.hasOwn(map, key) && map[key] !== undefined

/** What is equal at the start and at the end stays; in between, item by item. */
function diffLists(before: readonly unknown[], after: readonly unknown[], pointer: string): readonly Edit[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && sameValue(before[start], after[start])) start++
  let end = 0
  while (end < shorter - start && sameValue(before[before.length - 1 - end], after[after.length - 1 - end]))
    end++
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  return Array.from({ length: Math.max(old.length, now.length) }, (_, i): readonly Edit[] => {
    const at = join(pointer, start + i)
    if (i >= now.length) return [{ action: 'remove', pointer: at }]
    if (i < old.length) return diff(old[i], now[i], at)
    return [{ action: 'insert', pointer: join(pointer, start + old.length), value: now[i] }]
  }).flat()
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
