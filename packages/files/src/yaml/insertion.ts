import type { Node, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml'
import type { Splice } from '../edit/splice.js'
import { afterLine, columnOf, lastContent, lineStart, newlineOf, startsLine } from '../text/around.js'
import type { Found } from './locate.js'
import { printBlock, printFlow, printScalar } from './print.js'

/** Puts a new key at the end of a map. */
export function insertedPair(text: string, { node }: Found, key: string, value: unknown): Splice | undefined {
  const map = node as YAMLMap
  const last = map.items.at(-1) as Pair<ParsedNode, ParsedNode | null> | undefined
  if (!map.range) return undefined
  if (map.flow)
    return intoFlow(
      text,
      map,
      last?.value?.range ?? last?.key.range,
      `${printScalar(key)}: ${printFlow(value)}`,
    )
  const first = (map.items[0]?.key as ParsedNode | null | undefined)?.range
  if (!first) return undefined
  const indent = columnOf(text, first[0])
  return newLines(
    text,
    lastContent(text, map.range[0], map.range[1]),
    indent,
    `${printScalar(key)}:${printBlock(value, indent + 2)}`,
  )
}

/** Puts a new item into a list, before the one at the index or at the end. */
export function insertedItem(
  text: string,
  { node }: Found,
  index: number,
  value: unknown,
): Splice | undefined {
  const list = node as YAMLSeq
  if (!list.range) return undefined
  const before = (list.items[index] as ParsedNode | null | undefined)?.range
  const last = (list.items.at(-1) as ParsedNode | null | undefined)?.range
  if (list.flow) {
    if (before) return { start: before[0], end: before[0], text: `${printFlow(value)}, ` }
    return intoFlow(text, list, last, printFlow(value))
  }
  if (!last) return undefined
  const dash = text.lastIndexOf('-', (before ?? last)[0] - 1)
  if (!startsLine(text, dash)) return undefined
  const indent = columnOf(text, dash)
  const item = `-${printBlock(value, indent + 2, true)}`
  if (!before) return newLines(text, lastContent(text, list.range[0], list.range[1]), indent, item)
  const start = lineStart(text, dash)
  return { start, end: start, text: `${' '.repeat(indent)}${withNewlines(text, item)}${newlineOf(text)}` }
}

function intoFlow(
  text: string,
  node: Node & { readonly items: readonly unknown[] },
  last: readonly number[] | null | undefined,
  piece: string,
): Splice | undefined {
  if (!node.range) return undefined
  if (last?.[1] !== undefined) return { start: last[1], end: last[1], text: `, ${piece}` }
  const [start, end] = node.range
  const [open, close] = [text.charAt(start), text.charAt(end - 1)]
  return { start, end, text: open === '{' ? `${open} ${piece} ${close}` : `${open}${piece}${close}` }
}

/** New lines after the one on which the content ends; a remark at its end stays with it. */
function newLines(text: string, contentEnd: number, indent: number, piece: string): Splice {
  const at = afterLine(text, contentEnd)
  const newline = newlineOf(text)
  const lines = `${' '.repeat(indent)}${withNewlines(text, piece)}`
  const unfinished = at === text.length && !text.endsWith('\n')
  return { start: at, end: at, text: unfinished ? newline + lines : lines + newline }
}

function withNewlines(text: string, piece: string): string {
  return newlineOf(text) === '\n' ? piece : piece.replaceAll('\n', newlineOf(text))
}
