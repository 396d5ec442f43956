import type { Way } from '../order.js'
import type { Cell, Grid } from './grid.js'

/**
 * How a way runs through the grid. `gap` n lies below row n; the gap -1 above the first row. `down`: along the gap
 * below its source, then down the column of its target. `late`: down the column of its source, then along the gap
 * above its target. `around`: along both gaps, and through the gutter left of column `gutter` between them.
 */
export interface Route {
  readonly way: Way
  readonly from: Cell
  readonly to: Cell
  readonly kind: 'down' | 'late' | 'around'
  readonly gutter: number
  /** Which of the lines in that gutter. */
  readonly track: number
}

export interface Routes {
  readonly routes: readonly Route[]
  /** How many lines run in each gutter, left to right. */
  readonly gutters: readonly number[]
}

export function routesOf(ways: readonly Way[], grid: Grid): Routes {
  // What already runs through a cell: a step, or ways that share a line because they share an end.
  const held = new Map<string, string>()
  for (const { row, column } of grid.cells) held.set(`${row} ${column}`, 'step')
  const tracks: { readonly first: number; readonly last: number }[][][] = Array.from(
    { length: grid.columns + 1 },
    () => [],
  )
  const routes = ways.flatMap((way): readonly Route[] => {
    const from = grid.cells[way.from]
    const to = grid.cells[way.to]
    if (!from || !to) return []
    const base = { way, from, to, gutter: 0, track: 0 }
    if (to.row > from.row) {
      if (hold(held, from.row, to.row, to.column, `to ${way.to}`)) return [{ ...base, kind: 'down' }]
      if (hold(held, from.row, to.row, from.column, `from ${way.from}`)) return [{ ...base, kind: 'late' }]
    }
    const gutter = to.column > from.column ? to.column : to.column + 1
    const first = Math.min(from.row, to.row - 1)
    const last = Math.max(from.row, to.row - 1)
    const lines = tracks[gutter] ?? []
    const free = lines.findIndex((line) => line.every((part) => part.last < first || last < part.first))
    const track = free < 0 ? lines.length : free
    const line = lines[track]
    if (line) line.push({ first, last })
    else lines.push([{ first, last }])
    return [{ ...base, kind: 'around', gutter, track }]
  })
  return { routes, gutters: tracks.map((lines) => lines.length) }
}

/** Takes the cells of a column between two rows, if nothing else runs there. */
function hold(held: Map<string, string>, above: number, below: number, column: number, who: string): boolean {
  const keys = Array.from({ length: below - above - 1 }, (_, i) => `${above + 1 + i} ${column}`)
  if (keys.some((key) => (held.get(key) ?? who) !== who)) return false
  for (const key of keys) held.set(key, who)
  return true
}
