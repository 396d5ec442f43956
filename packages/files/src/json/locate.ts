import { decodeText } from '../text/decode.js'
import type { Locate } from '../text/located.js'
import { segmentsOf } from '../text/pointer.js'
import { type Places, placesIn } from '../text/range.js'
import { reusable } from '../text/reusable.js'
import { itemsOf } from './cursor.js'
import { findJson, type JsonSpan } from './find.js'

interface Source {
  readonly text: string
  readonly places: Places
  /** Starts of the items of a kind's list, once somebody has asked for one of them. */
  readonly items: Map<string, readonly number[]>
}

/** Finds places in a JSON file. Nothing is kept or looked for before the first question. */
export function jsonLocate(file: string, bytes: Uint8Array): Locate {
  const source = reusable((): Source => {
    const decoded = decodeText(bytes)
    const text = decoded.ok ? decoded.text : ''
    return { text, places: placesIn(file, text), items: new Map() }
  })
  return (pointer, part = 'value') => {
    const { text, places, items } = source()
    return spanPlace(places, spanOf(text, items, segmentsOf(pointer)), pointer, part === 'key', text)
  }
}

function spanOf(text: string, items: Map<string, readonly number[]>, segments: readonly string[]): JsonSpan {
  const [kind, index, ...rest] = segments
  if (kind === undefined || index === undefined) return findJson(text, 0, segments)
  let starts = items.get(kind)
  if (!starts) {
    const list = findJson(text, 0, [kind])
    starts =
      list.whole && text[list.start] === '[' ? [...itemsOf(text, list.start)].map(([start]) => start) : []
    items.set(kind, starts)
  }
  const start = /^\d+$/.test(index) ? starts[Number(index)] : undefined
  return start === undefined ? findJson(text, 0, segments) : findJson(text, start, rest)
}

/** A span as a place: the key where it is asked for or nothing more was found; of objects and lists the start only. */
export function spanPlace(
  places: Places,
  span: JsonSpan,
  pointer: string,
  key: boolean,
  text: string,
): ReturnType<Places> {
  const { start, end, keyStart, keyEnd, whole } = span
  if ((key || !whole) && keyStart !== undefined && keyEnd !== undefined)
    return places(keyStart, keyEnd, pointer)
  const long = text[start] === '{' || text[start] === '['
  return places(start, long ? start : end, pointer)
}
