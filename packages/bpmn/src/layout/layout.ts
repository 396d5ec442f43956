import type { Flow, FlowEdge, FlowNode } from '../flow/flow.js'
import { type Lane, lanesOf } from '../flow/lanes.js'
import type { BpmnOptions } from '../options.js'
import { columnsOf, inOrder } from './columns.js'
import { type Box, centre, LABEL_WIDTH, labelSize, laneHeight, type Point, SIZE } from './geometry.js'
import { type Grid, gridOf, hasTimer, sizeOf } from './grid.js'
import { type Passages, passagesOf, routesOf } from './routes.js'

/** Where everything stands. */
export interface Plan {
  readonly pool: Box
  readonly lanes: readonly { readonly lane: Lane; readonly box: Box }[]
  readonly boxes: ReadonlyMap<string, Box>
  readonly labels: ReadonlyMap<string, Box>
  readonly routes: ReadonlyMap<string, readonly Point[]>
  /** Timers on nodes, by the node's id, and the end that each leads to. */
  readonly timers: ReadonlyMap<string, TimerPlan>
}

export interface TimerPlan {
  readonly timer: Box
  readonly label: Box
  readonly end: Box
  readonly endLabel: Box
  readonly route: readonly Point[]
}

/** Plans the diagram: columns by dagre, rows by lane, flows along rows and corridors. */
export function planOf(flow: Flow, options: BpmnOptions): Plan {
  const standings = columnsOf(flow)
  const lanes = lanesOf(flow, inOrder(standings), options)
  const grid = gridOf(flow, lanes, standings)
  const passages = passagesOf(flow, grid)
  const tops = rowTops(grid, lanes, passages)
  const left = SIZE.margin + SIZE.pool
  const columns = columnLefts(flow, grid, left + SIZE.lane)
  const gapAt = (column: number): number => columns[column]?.gap ?? columns.at(-1)?.right ?? left
  const boxes = new Map(flow.nodes.map((node) => [node.id, boxOf(node, grid, columns, tops.contentAt)]))
  const routes = routesOf(flow, { grid, boxes, passages: passages.of, gapAt, corridorAt: tops.corridorAt })
  const width = (columns.at(-1)?.right ?? left) + SIZE.gap / 2 - left
  return {
    pool: { x: SIZE.margin, y: SIZE.margin, width: width + SIZE.pool, height: tops.bottom - SIZE.margin },
    lanes: lanes.map((lane, at) => ({ lane, box: laneBox(at, grid, tops, left, width) })),
    boxes,
    routes,
    labels: new Map([...nodeLabels(flow.nodes, boxes), ...edgeLabels(flow.edges, routes)]),
    timers: new Map(
      flow.nodes.flatMap((node) => {
        const box = boxes.get(node.id)
        return box && hasTimer(node) ? [[node.id, timerPlan(node, box)]] : []
      }),
    ),
  }
}

interface Tops {
  readonly corridorAt: (row: number) => number
  readonly contentAt: (row: number) => number
  readonly bottom: number
}

interface Column {
  readonly gap: number
  readonly left: number
  readonly right: number
}

/** A column is as wide as its widest node. */
function columnLefts(flow: Flow, grid: Grid, from: number): readonly Column[] {
  const widths: number[] = Array.from({ length: grid.columns }, () => 0)
  for (const node of flow.nodes) {
    const column = grid.columnOf(node.id)
    widths[column] = Math.max(widths[column] ?? 0, sizeOf(node).width)
  }
  let gap = from
  return widths.map((width) => {
    const column = { gap, left: gap + SIZE.gap, right: gap + SIZE.gap + width }
    gap = column.right
    return column
  })
}

function rowTops(grid: Grid, lanes: readonly Lane[], passages: Passages): Tops {
  const corridors: number[] = []
  const contents: number[] = []
  let y: number = SIZE.margin
  let laneTop = y
  for (const [row, { hasTimer: isTall, lane }] of grid.rows.entries()) {
    if (grid.rows[row - 1]?.lane !== lane) laneTop = y
    corridors.push(y)
    y += passages.heightOf(row)
    contents.push(y)
    y += SIZE.row + (isTall ? SIZE.timer : 0)
    const isLast = grid.rows[row + 1]?.lane !== lane
    if (isLast) y = Math.max(y, laneTop + laneHeight(lanes[lane]?.name ?? ''))
  }
  return { corridorAt: (row) => corridors[row] ?? 0, contentAt: (row) => contents[row] ?? 0, bottom: y }
}

function laneBox(lane: number, grid: Grid, tops: Tops, left: number, width: number): Box {
  const first = grid.rows.findIndex((row) => row.lane === lane)
  const after = grid.rows.findIndex((row) => row.lane > lane)
  const y = tops.corridorAt(first)
  return { x: left, y, width, height: (after < 0 ? tops.bottom : tops.corridorAt(after)) - y }
}

function boxOf(
  node: FlowNode,
  grid: Grid,
  columns: readonly Column[],
  contentAt: (row: number) => number,
): Box {
  const { width, height } = sizeOf(node)
  const { left = 0, right = 0 } = columns[grid.columnOf(node.id)] ?? {}
  const x = (left + right - width) / 2
  return { x, y: contentAt(grid.rowOf(node.id)) + SIZE.row / 2 - height / 2, width, height }
}

/** Names of gateways above them and of events below. */
function nodeLabels(
  nodes: readonly FlowNode[],
  boxes: ReadonlyMap<string, Box>,
): readonly (readonly [string, Box])[] {
  return nodes.flatMap(({ id, type, name }): readonly (readonly [string, Box])[] => {
    const box = boxes.get(id)
    if (!box || name === '' || type === 'task' || type === 'call') return []
    const size = labelSize(name)
    const isEvent = type === 'start' || type === 'end'
    const x = centre(box).x - size.width / 2
    return [[id, { x, y: isEvent ? box.y + box.height + 5 : box.y - size.height - 4, ...size }]]
  })
}

/** Conditions after the flow's first turn, above the line. */
function edgeLabels(
  edges: readonly FlowEdge[],
  routes: ReadonlyMap<string, readonly Point[]>,
): readonly (readonly [string, Box])[] {
  return edges.flatMap(({ id, condition, otherwise }): readonly (readonly [string, Box])[] => {
    const route = routes.get(id) ?? []
    const from = route.length > 2 ? route[2] : route[0]
    const next = route.length > 2 ? route[3] : route[1]
    if (!from || !next || (condition === undefined && !otherwise)) return []
    const size = labelSize(condition ?? 'otherwise')
    const x = next.x >= from.x ? from.x + 6 : from.x - 6 - size.width
    return [[id, { x, y: from.y - size.height - 2, ...size }]]
  })
}

function timerPlan(node: FlowNode, box: Box): TimerPlan {
  const { width, height } = SIZE.event
  const timer = { x: box.x + 18, y: box.y + box.height - height / 2, width, height }
  const middle = centre(timer)
  const end = { x: box.x + box.width / 2, y: box.y + box.height + 42, width, height }
  const label = labelSize(node.timer?.label ?? '')
  return {
    timer,
    label: { x: timer.x - LABEL_WIDTH - 2, y: box.y + box.height + 6, ...label },
    end,
    endLabel: { x: centre(end).x - LABEL_WIDTH / 2, y: end.y + height + 2, width: LABEL_WIDTH, height: 14 },
    route: [
      { x: middle.x, y: timer.y + height },
      { x: middle.x, y: centre(end).y },
      { x: end.x, y: centre(end).y },
    ],
  }
}
