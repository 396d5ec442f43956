import { passageText } from '../text.js'
import { cellWidth } from './box.js'
import type { Grid, Lane } from './grid.js'
import { wrap } from './measure.js'

/** Where the columns and the lines between them stand, from left to right. */
export interface Across {
  readonly column: (column: number) => number
  readonly gutter: (gutter: number, track: number) => number
  readonly edges: readonly number[]
  readonly width: number
}

export function columnPlaces(grid: Grid, gutters: readonly number[]): Across {
  const width = (gutter: number): number => 18 + (gutters[gutter] ?? 0) * 12
  const lefts: number[] = []
  let x = 0
  for (let column = 0; column <= grid.columns; column++) {
    lefts.push(x)
    x += width(column) + (column < grid.columns ? cellWidth : 0)
  }
  return {
    column: (column) => (lefts[column] ?? 0) + width(column) + cellWidth / 2,
    gutter: (gutter, track) => (lefts[gutter] ?? 0) + 9 + 6 + track * 12,
    edges: lefts.map((left, column) =>
      column === 0 ? 0 : column === grid.columns ? x : left + width(column) / 2,
    ),
    width: x,
  }
}

/** A lane with its place and its name in lines. */
export interface PlacedLane {
  readonly lane: Lane
  readonly lines: readonly string[]
  readonly left: number
  readonly right: number
}

export function laneHeads(grid: Grid, across: Across): readonly PlacedLane[] {
  return grid.lanes.map((lane) => {
    const left = across.edges[lane.first] ?? 0
    const right = across.edges[lane.first + lane.columns] ?? across.width
    const name = lane.name ? passageText(lane.name) : ''
    return { lane, left, right, lines: name === '' ? [] : wrap(name, [right - left - 20], 12.5, 3) }
  })
}
