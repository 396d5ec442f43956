import { Graph, layout } from '@dagrejs/dagre'
import type { Passage } from '../../text/passage.js'
import { lanesOf } from '../lanes.js'
import type { ChainOptions } from '../options.js'
import type { Story } from '../story.js'

/** A lane: who carries the steps in it, and its columns. */
export interface Lane {
  readonly name: Passage | undefined
  readonly first: number
  readonly columns: number
}

/** A place in the grid: rows follow one another in time, columns lie side by side. */
export interface Cell {
  readonly row: number
  readonly column: number
}

export interface Grid {
  readonly lanes: readonly Lane[]
  /** By the step's place in the story. */
  readonly cells: readonly Cell[]
  readonly rows: number
  readonly columns: number
}

/** Gives each step a row by what comes before it (dagre's ranks), and a column in the lane of whoever carries it. */
export function gridOf(story: Story, options: ChainOptions): Grid {
  const ranked = ranks(story)
  const names = new Map<string, Passage | undefined>()
  const laneKeys = lanesOf(story, options).map((name) => {
    const key = name?.text ?? ''
    if (!names.has(key)) names.set(key, name)
    return key
  })
  const cells: Cell[] = []
  const lanes: Lane[] = []
  for (const [key, name] of names) {
    const members = laneKeys.flatMap((own, at) => (own === key ? [at] : []))
    const first = lanes.reduce((sum, lane) => sum + lane.columns, 0)
    const columns = columnsOf(members, ranked, story)
    for (const [at, column] of columns) cells[at] = { row: ranked[at]?.row ?? 0, column: first + column }
    lanes.push({ name, first, columns: Math.max(1, ...[...columns.values()].map((column) => column + 1)) })
  }
  return {
    lanes,
    cells,
    rows: Math.max(0, ...ranked.map(({ row }) => row + 1)),
    columns: lanes.reduce((sum, lane) => sum + lane.columns, 0),
  }
}

interface Rank {
  readonly row: number
  /** Place among the steps of the row. */
  readonly order: number
}

function ranks({ steps, ways }: Story): readonly Rank[] {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB' })
  for (const at of steps.keys()) graph.setNode(String(at), { width: 100, height: 40 })
  for (const [name, { from, to }] of ways.entries()) {
    if (from !== to) graph.setEdge(String(from), String(to), {}, String(name))
  }
  layout(graph)
  const placed = steps.map(
    (_, at) => graph.node(String(at)) as { readonly rank?: number; readonly order?: number },
  )
  const used = [...new Set(placed.map(({ rank = 0 }) => rank))].sort((a, b) => a - b)
  const rows = new Map(used.map((rank, row) => [rank, row]))
  return placed.map(({ rank = 0, order = 0 }) => ({ row: rows.get(rank) ?? 0, order }))
}

/** Columns within a lane: below the step before it where that is free, else the nearest free one. */
function columnsOf(
  members: readonly number[],
  ranked: readonly Rank[],
  { ways }: Story,
): Map<number, number> {
  const columns = new Map<number, number>()
  const taken = new Set<string>()
  const rank = (at: number): Rank => ranked[at] ?? { row: 0, order: 0 }
  const sorted = [...members].sort((a, b) => rank(a).row - rank(b).row || rank(a).order - rank(b).order)
  for (const at of sorted) {
    const { row } = rank(at)
    const before = ways.find(({ from, to }) => to === at && columns.has(from) && rank(from).row < row)
    const wanted = before ? (columns.get(before.from) ?? 0) : 0
    let column = wanted
    for (let away = 0; taken.has(`${row} ${column}`) || column < 0; away++) {
      column = wanted + (away % 2 === 0 ? 1 : -1) * (Math.floor(away / 2) + 1)
    }
    taken.add(`${row} ${column}`)
    columns.set(at, column)
  }
  return columns
}
