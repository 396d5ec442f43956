/** An arc of a circulation: from node to node, with the least and greatest flow. Whole numbers. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
}

interface Edge {
  readonly to: number
  capacity: number
  readonly back: number
}

/**
 * Whether flows exist that keep within every arc's bounds and leave nothing at any node (Hoffman's circulation
 * theorem, by maximum flow from the lower bounds' surplus to their lack).
 */
export function hasCirculation(nodes: number, arcs: readonly Arc[]): boolean {
  if (arcs.some(({ low, high }) => low > high)) return false
  const source = nodes
  const sink = nodes + 1
  const graph: Edge[][] = Array.from({ length: nodes + 2 }, () => [])
  const connect = (from: number, to: number, capacity: number): void => {
    const there = graph[from]
    const back = graph[to]
    if (!there || !back || capacity <= 0) return
    there.push({ to, capacity, back: back.length })
    back.push({ to: from, capacity: 0, back: there.length - 1 })
  }
  const surplus = new Array<number>(nodes).fill(0)
  for (const { from, to, low, high } of arcs) {
    connect(from, to, high - low)
    surplus[to] = (surplus[to] ?? 0) + low
    surplus[from] = (surplus[from] ?? 0) - low
  }
  let wanted = 0
  for (const [node, amount] of surplus.entries()) {
    if (amount > 0) {
      connect(source, node, amount)
      wanted += amount
    } else connect(node, sink, -amount)
  }
  return maximumFlow(graph, source, sink) === wanted
}

/** Edmonds and Karp: shortest augmenting paths. */
function maximumFlow(graph: Edge[][], source: number, sink: number): number {
  let flow = 0
  for (;;) {
    const path = shortestPath(graph, source, sink)
    if (!path) return flow
    const amount = Math.min(...path.map((edge) => edge.capacity))
    for (const edge of path) {
      edge.capacity -= amount
      const back = graph[edge.to]?.[edge.back]
      if (back) back.capacity += amount
    }
    flow += amount
  }
}

function shortestPath(graph: readonly Edge[][], source: number, sink: number): readonly Edge[] | undefined {
  const reached = new Map<number, { readonly edge: Edge; readonly before: number } | undefined>([
    [source, undefined],
  ])
  const open = [source]
  for (const node of open) {
    for (const edge of graph[node] ?? []) {
      if (edge.capacity <= 0 || reached.has(edge.to)) continue
      reached.set(edge.to, { edge, before: node })
      open.push(edge.to)
    }
    if (reached.has(sink)) break
  }
  if (!reached.has(sink)) return undefined
  const path: Edge[] = []
  for (let step = reached.get(sink); step; step = reached.get(step.before)) path.push(step.edge)
  return path
}
