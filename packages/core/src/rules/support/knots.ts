type Next = (node: string) => readonly string[]

/** A node on the way that is being walked, and how many of its targets have been looked at. */
interface Step {
  readonly node: string
  readonly targets: readonly string[]
  at: number
}

interface Walk {
  /** Nodes in the order in which they were first met. */
  readonly order: Map<string, number>
  /** The earliest open node that each one reaches. */
  readonly low: Map<string, number>
  /** Nodes that are in no knot yet. */
  readonly open: string[]
  readonly isOpen: Set<string>
  readonly line: Step[]
}

/**
 * Groups of nodes that reach one another, and nodes that point to themselves: Tarjan's algorithm, without
 * recursion, since a line of parents may be long.
 */
export function knotsOf(nodes: Iterable<string>, next: Next): readonly (readonly string[])[] {
  const walk: Walk = { order: new Map(), low: new Map(), open: [], isOpen: new Set(), line: [] }
  const found: (readonly string[])[] = []
  for (const node of nodes) {
    if (walk.order.has(node)) continue
    enter(walk, node, next)
    for (let here = walk.line.at(-1); here; here = walk.line.at(-1)) {
      const target = here.targets[here.at++]
      if (target === undefined) found.push(...leave(walk, here))
      else if (!walk.order.has(target)) enter(walk, target, next)
      else if (walk.isOpen.has(target)) lower(walk, here.node, walk.order.get(target))
    }
  }
  return found
}

function enter({ order, low, open, isOpen, line }: Walk, node: string, next: Next): void {
  low.set(node, order.size)
  order.set(node, order.size)
  open.push(node)
  isOpen.add(node)
  line.push({ node, targets: next(node), at: 0 })
}

function lower({ low }: Walk, node: string, to = Number.POSITIVE_INFINITY): void {
  low.set(node, Math.min(low.get(node) ?? to, to))
}

/** Closes a node. One that reaches nothing before itself is the first of its knot. */
function leave(walk: Walk, { node, targets }: Step): readonly (readonly string[])[] {
  const { order, low, open, isOpen, line } = walk
  line.pop()
  const above = line.at(-1)
  if (above) lower(walk, above.node, low.get(node))
  if (low.get(node) !== order.get(node)) return []
  const knot = open.splice(open.lastIndexOf(node))
  for (const one of knot) isOpen.delete(one)
  return knot.length > 1 || targets.includes(node) ? [knot] : []
}
