import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Edit } from '../edit/edits.js'
import type { Splice } from '../edit/splice.js'
import { columnOf, lastContent } from '../text/around.js'
import { segmentsOf } from '../text/pointer.js'
import { composeYaml } from './document.js'
import { insertedItem, insertedPair } from './insertion.js'
import { type Found, nodeAt } from './locate.js'
import { printBlock, printFlow, printScalar, quoted } from './print.js'
import { removedItem, removedPair } from './removal.js'

/** Makes splices for edits of a YAML text. */
export function yamlSplicer(text: string): (edit: Edit) => Splice | undefined {
  const document = composeYaml(text).document as Document<Node> | undefined
  return (edit) => (document ? spliceFor(text, document, edit) : undefined)
}

function spliceFor(text: string, document: Document<Node>, edit: Edit): Splice | undefined {
  const segments = segmentsOf(edit.pointer)
  const last = segments.at(-1)
  if (last === undefined) return undefined
  const parent = nodeAt(document, segments.slice(0, -1))
  // What an alias stands for is shared with other places: no edit of one of them.
  if (!parent.whole || isAlias(parent.node)) return undefined
  if (edit.action === 'insert') {
    if (isMap(parent.node)) return insertedPair(text, parent, last, edit.value)
    return isSeq(parent.node) ? insertedItem(text, parent, Number(last), edit.value) : undefined
  }
  const found = nodeAt(document, segments)
  if (!found.whole) return undefined
  if (edit.action === 'remove') return remove(text, parent, found, Number(last))
  if (edit.action === 'rename') return rename(found, edit.value)
  return replace(text, found, edit.value)
}

function remove(text: string, parent: Found, { pair }: Found, index: number): Splice | undefined {
  if (isMap(parent.node) && pair) return removedPair(text, parent, parent.node as YAMLMap, pair)
  return isSeq(parent.node) ? removedItem(text, parent, parent.node as YAMLSeq, index) : undefined
}

function rename({ pair }: Found, name: string): Splice | undefined {
  const range = (pair?.key as ParsedNode | null | undefined)?.range
  return range ? { start: range[0], end: range[1], text: printScalar(name) } : undefined
}

function replace(text: string, found: Found, value: unknown): Splice | undefined {
  const { node, pair } = found
  if (!node?.range || isAlias(node)) return undefined
  const [start, end] = node.range
  if (isScalar(node) && start === end) return filled(text, pair, value)
  if (isBlock(node)) return replacedBlock(text, start, lastContent(text, start, end), pair, value)
  const isPlainMap = typeof value === 'object' && value !== null
  return { start, end, text: isPlainMap || !isScalar(node) ? printFlow(value) : inStyleOf(node, value) }
}

/** Whether a node runs over lines of its own, without brackets or quotes. */
function isBlock(node: Node): boolean {
  if (isScalar(node)) return node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED
  return (isMap(node) || isSeq(node)) && !node.flow
}

/** `key:` without a value gets one. */
function filled(text: string, pair: Pair | undefined, value: unknown): Splice | undefined {
  const key = (pair?.key as ParsedNode | null | undefined)?.range
  const colon = key ? text.indexOf(':', key[1]) : -1
  return colon === -1 ? undefined : { start: colon + 1, end: colon + 1, text: ` ${printFlow(value)}` }
}

function replacedBlock(
  text: string,
  start: number,
  end: number,
  pair: Pair | undefined,
  value: unknown,
): Splice {
  const key = (pair?.key as ParsedNode | null | undefined)?.range
  const isCollection = typeof value === 'object' && value !== null
  // A list or map that follows its key starts on its own line; a value on one line goes up to the key.
  const colon = key && /^\s*:[ \t]*\r?\n\s*$/.test(text.slice(key[1], start)) ? text.indexOf(':', key[1]) : -1
  if (key && colon !== -1)
    return { start: colon + 1, end, text: printBlock(value, columnOf(text, key[0]) + 2) }
  return { start, end, text: isCollection ? printFlow(value) : printScalar(value as string) }
}

/** A scalar in the quotes that its forerunner had. */
function inStyleOf(node: Scalar, value: unknown): string {
  if (typeof value !== 'string') return printFlow(value)
  if (node.type === Scalar.QUOTE_DOUBLE) return quoted(value)
  const single = node.type === Scalar.QUOTE_SINGLE && /^[\p{L}\p{N} .,:;()/–-]*$/u.test(value)
  return single ? `'${value}'` : printScalar(value)
}
