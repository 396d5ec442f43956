import type { Flow, FlowNode } from '../flow/flow.js'
import type { Lane } from '../flow/lanes.js'
import type { Standing } from './columns.js'
import { type Box, SIZE } from './geometry.js'

/** A lane's rows: which nodes stand in which row. */
interface Row {
  readonly lane: number
  readonly nodes: readonly string[]
  readonly hasTimer: boolean
}

/** Where every node stands: lanes, rows within lanes, columns. */
export interface Grid {
  readonly columnOf: (id: string) => number
  readonly rowOf: (id: string) => number
  readonly rows: readonly Row[]
  readonly columns: number
}

/** Gives each node a row in its lane: nodes of one column stand in rows of their own. */
export function gridOf(flow: Flow, lanes: readonly Lane[], standings: ReadonlyMap<string, Standing>): Grid {
  const rowOf = new Map<string, number>()
  const rows: { lane: number; nodes: string[]; hasTimer: boolean }[] = []
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]))
  const columnOf = (id: string): number => standings.get(id)?.column ?? 0
  for (const [lane, { nodes: ids }] of lanes.entries()) {
    const first = rows.length
    rows.push({ lane, nodes: [], hasTimer: false })
    const taken = new Set<string>()
    for (const id of ids) {
      let row = first
      while (taken.has(`${columnOf(id)} ${row}`)) row++
      taken.add(`${columnOf(id)} ${row}`)
      rows[row] ??= { lane, nodes: [], hasTimer: false }
      rowOf.set(id, row)
      const here = rows[row]
      here?.nodes.push(id)
      if (here && hasTimer(nodes.get(id))) here.hasTimer = true
    }
  }
  return {
    columnOf,
    rowOf: (id) => rowOf.get(id) ?? 0,
    rows,
    columns: 1 + Math.max(0, ...flow.nodes.map(({ id }) => columnOf(id))),
  }
}

/** Whether a deadline can hang on the node as a timer: BPMN has them on activities only. */
export function hasTimer(node: FlowNode | undefined): boolean {
  return node?.timer !== undefined && (node.type === 'task' || node.type === 'call')
}

export function sizeOf({ type }: FlowNode): Pick<Box, 'width' | 'height'> {
  if (type === 'task' || type === 'call') return SIZE.task
  return type === 'start' || type === 'end' ? SIZE.event : SIZE.gateway
}
