import type { Node, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml'
import type { Splice } from '../edit/splice.js'
import { afterLine, lastContent, lineStart, nextContent, startsLine } from '../text/around.js'
import type { Found } from './locate.js'

/** Takes a key and its value out of a map. */
export function removedPair(text: string, parent: Found, map: YAMLMap, pair: Pair): Splice | undefined {
  const index = map.items.indexOf(pair as (typeof map.items)[number])
  const spans = map.items.map(pairSpan)
  if (map.items.length === 1) return emptied(text, parent, map, '{}')
  if (map.flow) return outOfFlow(spans, index)
  const span = spans[index]
  return span ? outOfBlock(text, span[0], span[1]) : undefined
}

/** Takes an item out of a list. */
export function removedItem(text: string, parent: Found, list: YAMLSeq, index: number): Splice | undefined {
  if (list.items.length === 1) return emptied(text, parent, list, '[]')
  if (list.flow)
    return outOfFlow(
      list.items.map((item) => (item as ParsedNode).range),
      index,
    )
  const range = (list.items[index] as ParsedNode | null)?.range
  const dash = range ? text.lastIndexOf('-', range[0] - 1) : -1
  return range && dash !== -1 ? outOfBlock(text, dash, range[1]) : undefined
}

type Span = readonly [start: number, end: number, ...rest: number[]] | null | undefined

function pairSpan(pair: Pair): Span {
  const key = (pair.key as ParsedNode | null)?.range
  const value = (pair.value as ParsedNode | null)?.range
  return key && ([key[0], value ? value[1] : key[1]] as const)
}

/** With the comma that follows, or the one before if it is the last. */
function outOfFlow(spans: readonly Span[], index: number): Splice | undefined {
  const [before, span, after] = [spans[index - 1], spans[index], spans[index + 1]]
  if (!span) return undefined
  if (after) return { start: span[0], end: after[0], text: '' }
  return before ? { start: before[1], end: span[1], text: '' } : undefined
}

/** Whole lines where it has lines of its own; else, as after a dash, up to the next line's content. */
function outOfBlock(text: string, start: number, valueEnd: number): Splice {
  const end = afterLine(text, lastContent(text, start, valueEnd))
  if (startsLine(text, start)) return { start: lineStart(text, start), end, text: '' }
  return { start, end: nextContent(text, end), text: '' }
}

/** A collection that loses its last part stays, empty. */
function emptied(text: string, { pair }: Found, node: Node, empty: string): Splice | undefined {
  if (!node.range) return undefined
  const [start, valueEnd] = node.range
  const end = lastContent(text, start, valueEnd)
  const key = (pair?.key as ParsedNode | null | undefined)?.range
  const between = key ? text.slice(key[1], start) : ''
  if (key && /^\s*:[ \t]*\r?\n\s*$/.test(between)) {
    const colon = text.indexOf(':', key[1])
    return { start: colon + 1, end, text: ` ${empty}` }
  }
  return { start, end, text: empty }
}
