import { Graph, layout } from '@dagrejs/dagre'
import type { Flow } from '../flow/flow.js'

/** Where a node stands before lanes are known: its column, and how high among the nodes. */
export interface Standing {
  readonly column: number
  readonly height: number
}

/** Columns from left to right, by dagre's layers. */
export function columnsOf(flow: Flow): ReadonlyMap<string, Standing> {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', ranksep: 100, nodesep: 100, edgesep: 0 })
  for (const { id } of flow.nodes) graph.setNode(id, { width: 10, height: 10 })
  for (const { id, from, to } of flow.edges) graph.setEdge(from, to, {}, id)
  layout(graph)
  const placed = flow.nodes.map(({ id }) => {
    const { x = 0, y = 0 } = graph.node(id)
    return { id, x: Math.round(x), y }
  })
  const columns = [...new Set(placed.map(({ x }) => x))].sort((a, b) => a - b)
  const columnAt = new Map(columns.map((x, at) => [x, at]))
  return new Map(placed.map(({ id, x, y }) => [id, { column: columnAt.get(x) ?? 0, height: y }]))
}

/** Ids from left to right, and from above within a column. */
export function inOrder(standings: ReadonlyMap<string, Standing>): readonly string[] {
  return [...standings].sort(([, a], [, b]) => a.column - b.column || a.height - b.height).map(([id]) => id)
}
