import type { Box } from './box.js'
import type { Across } from './columns.js'
import { boxTop, type Down, labelLine, levelOf } from './rows.js'
import type { Drawn } from './stretches.js'
import type { Tracks } from './tracks.js'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A way as it is drawn: its corners, and its text beside one of its stretches. */
export interface Line {
  readonly points: readonly Point[]
  readonly modelled: boolean
  readonly text: { readonly at: Point; readonly anchor: 'start' | 'end'; readonly lines: readonly string[] }
}

/** Room beside an entry that another way leaves by. */
const asideBy = 16

export function lineOf(
  { route, lines, leaving, arriving }: Drawn,
  shapes: readonly Box[],
  across: Across,
  down: Down,
  gaps: readonly Tracks[],
): Line {
  const { from, to, way, kind } = route
  const source = shapes[way.from]
  const target = shapes[way.to]
  const last = arriving ?? leaving
  const x1 = across.column(from.column)
  const x2 = across.column(to.column) + (last && gaps[last.gap + 1]?.aside.has(last) ? asideBy : 0)
  const points = [{ x: x1, y: source ? boxTop(from.row, source, down) + source.height : 0 }]
  if (kind === 'around' && leaving && arriving) {
    const gutter = across.gutter(route.gutter, route.track)
    const [out, back] = [levelOf(leaving, gaps, down), levelOf(arriving, gaps, down)]
    points.push({ x: x1, y: out }, { x: gutter, y: out }, { x: gutter, y: back }, { x: x2, y: back })
  } else if (last && x1 !== x2) {
    const y = levelOf(last, gaps, down)
    points.push({ x: x1, y }, { x: x2, y })
  }
  points.push({ x: x2, y: target ? boxTop(to.row, target, down) : 0 })
  const leftwards = (points[2]?.x ?? x1) < x1
  const y = leaving ? levelOf(leaving, gaps, down) - 5 - (lines.length - 1) * labelLine : 0
  return {
    points,
    modelled: way.transition.basis === 'modelled',
    text: { at: { x: x1 + (leftwards ? -7 : 7), y }, anchor: leftwards ? 'end' : 'start', lines },
  }
}
