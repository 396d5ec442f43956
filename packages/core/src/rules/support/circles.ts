import { compare } from '../../shared/suggest.js'
import { knotsOf } from './knots.js'

type Next = (node: string) => readonly string[]

/**
 * The circles of a graph: for each group of nodes that reach one another the shortest way from its first node
 * (in order of id) back to itself. A node that points to itself is a circle of one.
 */
export function circlesOf(nodes: Iterable<string>, next: Next): readonly (readonly string[])[] {
  return knotsOf(nodes, next)
    .map((knot) => [...knot].sort(compare))
    .sort(([a = ''], [b = '']) => compare(a, b))
    .flatMap((knot) => shortestCircle(knot, next))
}

function shortestCircle(knot: readonly string[], next: Next): readonly (readonly string[])[] {
  const [first] = knot
  if (first === undefined) return []
  const inside = new Set(knot)
  const cameFrom = new Map<string, string>()
  const queue = [first]
  for (const node of queue) {
    for (const target of [...next(node)].sort(compare)) {
      if (target === first) return [wayTo(node, cameFrom)]
      if (!inside.has(target) || cameFrom.has(target)) continue
      cameFrom.set(target, node)
      queue.push(target)
    }
  }
  return []
}

function wayTo(node: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way: string[] = []
  for (let here: string | undefined = node; here !== undefined; here = cameFrom.get(here)) way.push(here)
  return way.reverse()
}
