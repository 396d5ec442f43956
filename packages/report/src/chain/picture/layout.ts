import type { ChainOptions } from '../options.js'
import type { Story } from '../story.js'
import { type Box, boxes } from './box.js'
import { columnPlaces, laneHeads, type PlacedLane } from './columns.js'
import { gridOf } from './grid.js'
import { type Line, lineOf } from './lines.js'
import { routesOf } from './routes.js'
import { boxTop, rowPlaces } from './rows.js'
import { stretchesOf } from './stretches.js'
import { tracksOf } from './tracks.js'

export interface PlacedBox extends Box {
  readonly x: number
  readonly y: number
}

/** Everything that is drawn, with its place. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly headHeight: number
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly Line[]
}

/** Places a chain's steps, ways and texts. */
export function pictureOf(story: Story, options: ChainOptions): Picture {
  const grid = gridOf(story, options)
  const { routes, gutters } = routesOf(story.ways, grid)
  const across = columnPlaces(grid, gutters)
  const drawn = routes.map((route) => stretchesOf(route, across, story, options))
  const all = drawn
    .flatMap(({ leaving, arriving }) => [leaving, arriving])
    .filter((stretch) => stretch !== undefined)
  const gaps = Array.from({ length: grid.rows + 1 }, (_, i) =>
    tracksOf(all.filter(({ gap }) => gap === i - 1)),
  )
  const shapes = boxes(story, options)
  const lanes = laneHeads(grid, across)
  const headHeight = Math.max(...lanes.map(({ lines }) => lines.length)) * 16 + 20
  const down = rowPlaces(grid, shapes, gaps, headHeight)
  const right = Math.max(across.width, ...all.map((stretch) => stretch.right + 8))
  return {
    width: Math.ceil(right),
    height: Math.ceil(down.height),
    lanes: lanes.map((lane, i) => (i === lanes.length - 1 ? { ...lane, right } : lane)),
    headHeight,
    boxes: shapes.map((box, at) => {
      const { row, column } = grid.cells[at] ?? { row: 0, column: 0 }
      return { ...box, x: across.column(column), y: boxTop(row, box, down) }
    }),
    lines: drawn.map((one) => lineOf(one, shapes, across, down, gaps)),
  }
}
