import type { Box } from './box.js'
import type { Grid } from './grid.js'
import type { Stretch, Tracks } from './tracks.js'

export const labelLine = 14

/** Where the rows and the gaps between them stand, from top to bottom. */
export interface Down {
  readonly rowTop: readonly number[]
  readonly rowHeight: readonly number[]
  /** Top of each gap's first line; gap -1 comes first. */
  readonly gapTop: readonly number[]
  readonly height: number
}

const above = 12
const arrowRoom = 18

export function rowPlaces(grid: Grid, shapes: readonly Box[], gaps: readonly Tracks[], head: number): Down {
  const heights = Array.from({ length: grid.rows }, (_, row) =>
    Math.max(0, ...shapes.filter((_, at) => grid.cells[at]?.row === row).map(({ height }) => height)),
  )
  const rowTop: number[] = []
  const gapTop: number[] = []
  let y = head
  for (let i = 0; i <= grid.rows; i++) {
    gapTop.push(y + (i === 0 ? 4 : above))
    y += gapHeight(gaps[i]) + (i === 0 ? arrowRoom : i === grid.rows ? above : above + arrowRoom)
    rowTop.push(y)
    y += heights[i] ?? 0
  }
  return { rowTop, rowHeight: heights, gapTop, height: y }
}

const trackHeight = (lines: number): number => Math.max(12, lines * labelLine + 6)

function gapHeight(tracks: Tracks | undefined): number {
  return (tracks?.lines ?? []).reduce((sum, lines) => sum + trackHeight(lines), 0)
}

/** The top of a shape: one lower than its row stands in its middle. */
export function boxTop(row: number, box: Box, down: Down): number {
  return (down.rowTop[row] ?? 0) + ((down.rowHeight[row] ?? 0) - box.height) / 2
}

/** The height at which a stretch runs; its text stands above it. */
export function levelOf(stretch: Stretch, gaps: readonly Tracks[], down: Down): number {
  const tracks = gaps[stretch.gap + 1]
  const upTo = (tracks?.of.get(stretch) ?? 0) + 1
  const above = (tracks?.lines ?? []).slice(0, upTo).reduce((sum, lines) => sum + trackHeight(lines), 0)
  return (down.gapTop[stretch.gap + 1] ?? 0) + above - 4
}
