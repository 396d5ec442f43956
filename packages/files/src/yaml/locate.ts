import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml'
import type { Locate } from '../text/located.js'
import { segmentsOf } from '../text/pointer.js'
import type { Places } from '../text/range.js'
import type { YamlTree } from './document.js'
import { keyText } from './key.js'

/** A node with the pair that holds it, where its parent is a map. */
export interface Found {
  readonly node: Node | null
  readonly pair?: Pair
  /** Whether everything in the pointer was found; if not, the node is the nearest one above. */
  readonly whole: boolean
}

/** The node at a pointer. */
export function nodeAt(document: Document<Node>, segments: readonly string[]): Found {
  let node: Node | null = document.contents
  let pair: Pair | undefined
  for (const segment of segments) {
    const here: Node | null | undefined = isAlias(node) ? node.resolve(document) : node
    if (isMap(here)) {
      const next: Pair | undefined = here.items.find((item) => keyText(item.key) === segment)
      if (!next) return { node, ...(pair && { pair }), whole: false }
      pair = next
      node = next.value as Node | null
    } else if (isSeq(here) && /^\d+$/.test(segment) && Number(segment) < here.items.length) {
      pair = undefined
      node = here.items[Number(segment)] as Node | null
    } else return { node, ...(pair && { pair }), whole: false }
  }
  return { node, ...(pair && { pair }), whole: true }
}

/** Finds places in a tree, which is made anew when it was let go. */
export function yamlLocate(tree: () => YamlTree, places: Places): Locate {
  return (pointer, part = 'value') => {
    const { document } = tree()
    if (!document) return places(0, 0, pointer)
    const { node, pair, whole } = nodeAt(document as Document<Node>, segmentsOf(pointer))
    const [start, end] = rangeOf(node, pair, part === 'key' || !whole)
    return places(start, end, pointer)
  }
}

/** The characters to point at: the key where it is asked for or the value is empty, a collection's first line. */
function rangeOf(node: Node | null, pair: Pair | undefined, key: boolean): readonly [number, number] {
  const named = (pair?.key ?? null) as ParsedNode | null
  const empty = !node?.range || (isScalar(node) && node.range[0] === node.range[1])
  if (named?.range && (key || empty)) return [named.range[0], named.range[1]]
  if (!node?.range) return [0, 0]
  const first = isMap(node) && !node.flow ? (node.items[0]?.key as ParsedNode | null | undefined) : undefined
  if (first?.range) return [first.range[0], first.range[1]]
  return isSeq(node) && !node.flow ? [node.range[0], node.range[0]] : [node.range[0], node.range[1]]
}
