import type { Flow, FlowEdge } from '../flow/flow.js'
import { type Box, centre, labelSize, type Point, SIZE } from './geometry.js'
import type { Grid } from './grid.js'

/** How a flow runs where it cannot go straight: through which corridor above a row, and how far down in it. */
export interface Passage {
  readonly row: number
  readonly y: number
}

/** The flows' passages, and how high the corridor above each row has to be. */
export interface Passages {
  readonly of: ReadonlyMap<string, Passage>
  readonly heightOf: (row: number) => number
}

/**
 * Which flows need a corridor: all but those to the next column and those along a row whose columns in between are
 * empty. Each gets a track of its own above the row that it leads to, with room for its condition.
 */
export function passagesOf(flow: Flow, grid: Grid): Passages {
  const occupied = new Set(flow.nodes.map(({ id }) => `${grid.columnOf(id)} ${grid.rowOf(id)}`))
  const heights = new Map<number, number>()
  const found = new Map<string, Passage>()
  for (const edge of flow.edges) {
    const { id, from, to } = edge
    const [start, end] = [grid.columnOf(from), grid.columnOf(to)]
    if (end === start + 1) continue
    const row = grid.rowOf(to)
    const between = Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => start + 1 + at)
    const isFree = between.every((column) => !occupied.has(`${column} ${row}`))
    if (end > start && isFree && row === grid.rowOf(from)) continue
    const label = edge.condition ?? (edge.otherwise ? '-' : undefined)
    const y = (heights.get(row) ?? 0) + (label === undefined ? SIZE.track : labelSize(label).height + 4)
    heights.set(row, y)
    found.set(id, { row, y })
  }
  return { of: found, heightOf: (row) => Math.max(SIZE.corridor, (heights.get(row) ?? 0) + SIZE.track) }
}

/** What routing has to know of where things stand. */
export interface Frame {
  readonly grid: Grid
  readonly boxes: ReadonlyMap<string, Box>
  readonly passages: ReadonlyMap<string, Passage>
  /** The left edge of each column's gap, and the upper edge of each row's corridor. */
  readonly gapAt: (column: number) => number
  readonly corridorAt: (row: number) => number
}

/** The waypoints of every flow: along rows and corridors, turning in the gaps between columns only. */
export function routesOf(flow: Flow, frame: Frame): ReadonlyMap<string, readonly Point[]> {
  const turns = turnsOf(flow, frame)
  return new Map(flow.edges.map((edge) => [edge.id, routeOf(edge, frame, turns)]))
}

type Turns = (gap: number, who: string) => number

/** Where flows turn in a gap: one place for all that leave a node, one for all that come to it from afar. */
function turnsOf(flow: Flow, { grid, passages, gapAt }: Frame): Turns {
  const places = new Map<string, number>()
  const counts = new Map<number, number>()
  const claim = (gap: number, who: string): void => {
    if (places.has(`${gap} ${who}`)) return
    const at = counts.get(gap) ?? 0
    counts.set(gap, at + 1)
    places.set(`${gap} ${who}`, at)
  }
  for (const { id, from, to } of flow.edges) {
    claim(grid.columnOf(from) + 1, `out ${from}`)
    if (passages.has(id)) claim(grid.columnOf(to), `in ${to}`)
  }
  return (gap, who) => {
    const count = counts.get(gap) ?? 1
    const step = Math.min(12, (SIZE.gap / 2 - 10) / count)
    const at = places.get(`${gap} ${who}`) ?? 0
    // What comes in turns close to the column, what leaves turns early, so that conditions have room.
    return who.startsWith('in') ? gapAt(gap) + SIZE.gap - 12 - at * step : gapAt(gap) + 14 + at * step
  }
}

function routeOf({ id, from, to }: FlowEdge, frame: Frame, turns: Turns): readonly Point[] {
  const source = frame.boxes.get(from)
  const target = frame.boxes.get(to)
  if (!source || !target) return []
  const start = { x: source.x + source.width, y: centre(source).y }
  const end = { x: target.x, y: centre(target).y }
  const out = turns(frame.grid.columnOf(from) + 1, `out ${from}`)
  const passage = frame.passages.get(id)
  if (!passage) {
    if (start.y === end.y) return [start, end]
    return [start, { x: out, y: start.y }, { x: out, y: end.y }, end]
  }
  const into = turns(frame.grid.columnOf(to), `in ${to}`)
  const y = frame.corridorAt(passage.row) + passage.y
  return [start, { x: out, y: start.y }, { x: out, y }, { x: into, y }, { x: into, y: end.y }, end]
}
