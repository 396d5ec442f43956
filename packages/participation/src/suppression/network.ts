/*
 * A table with totals is a circulation: a cell flows from its row to its column, a row's total from the
 * column of totals back to the row, and so on. Known cells are fixed; how far a hidden one can move is how
 * much can flow around it through other hidden cells.
 */

/** An edge of the network: a hidden cell, from row to column, with its true value. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** Smallest and largest value that a hidden cell can have, by all that is published. */
export interface Interval {
  readonly min: number
  readonly max: number
}

export function intervalOf(edges: readonly Edge[], cell: number): Interval {
  const edge = edges[cell]
  if (!edge) return { min: 0, max: 0 }
  const others = edges.filter((_, index) => index !== cell)
  const more = flow(others, edge.to, edge.from)
  const less = Math.min(edge.value, flow(others, edge.from, edge.to, edge.value))
  return { min: edge.value - less, max: edge.value + more }
}

interface Arc {
  readonly from: number
  readonly to: number
  readonly edge: number
  readonly along: boolean
}

/** Most that can flow from one node to another: along an edge without limit, against it as much as it has. */
function flow(
  edges: readonly Edge[],
  source: number,
  sink: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  const arcs = arcsOf(edges)
  const values = edges.map(({ value }) => value)
  let total = 0
  while (total < enough) {
    const path = shortestPath(arcs, values, source, sink)
    if (!path) return total
    const room = Math.min(
      ...path.map(({ edge, along }) => (along ? Number.POSITIVE_INFINITY : (values[edge] ?? 0))),
    )
    if (room === Number.POSITIVE_INFINITY) return room
    for (const { edge, along } of path) values[edge] = (values[edge] ?? 0) + (along ? room : -room)
    total += room
  }
  return total
}

function arcsOf(edges: readonly Edge[]): ReadonlyMap<number, readonly Arc[]> {
  const arcs = new Map<number, Arc[]>()
  const add = (arc: Arc): void => {
    const list = arcs.get(arc.from)
    if (list) list.push(arc)
    else arcs.set(arc.from, [arc])
  }
  edges.forEach(({ from, to }, edge) => {
    add({ from, to, edge, along: true })
    add({ from: to, to: from, edge, along: false })
  })
  return arcs
}

function shortestPath(
  arcs: ReadonlyMap<number, readonly Arc[]>,
  values: readonly number[],
  source: number,
  sink: number,
): readonly Arc[] | undefined {
  const came = new Map<number, Arc>()
  const queue = [source]
  for (let at = 0; at < queue.length && !came.has(sink); at += 1) {
    for (const arc of arcs.get(queue[at] ?? source) ?? []) {
      const isFull = !arc.along && (values[arc.edge] ?? 0) === 0
      if (arc.to === source || came.has(arc.to) || isFull) continue
      came.set(arc.to, arc)
      queue.push(arc.to)
    }
  }
  const path: Arc[] = []
  for (let arc = came.get(sink); arc !== undefined; arc = came.get(arc.from)) path.push(arc)
  return path.length === 0 ? undefined : path
}
