import type { ChainOptions } from '../options.js'
import type { Story, StoryWay } from '../story.js'
import { chainWord } from '../words.js'
import { smallSize } from './box.js'
import type { Across } from './columns.js'
import { textWidth, wrap } from './measure.js'
import type { Route } from './routes.js'
import type { Stretch } from './tracks.js'

const textRoom = 150

/** A route with its text, and its stretches along the gap below its source and the gap above its target. */
export interface Drawn {
  readonly route: Route
  readonly lines: readonly string[]
  readonly leaving: Stretch | undefined
  readonly arriving: Stretch | undefined
}

/** The stretches of a way along gaps. Its text lies on the one below its source. */
export function stretchesOf(route: Route, across: Across, story: Story, options: ChainOptions): Drawn {
  const told = story.steps[route.way.from]?.ways.find(({ way }) => way === route.way)
  const lines = told ? labelOf(told, options) : []
  const from = across.column(route.from.column)
  const to = across.column(route.to.column)
  const below = route.from.row
  const above = route.to.row - 1
  const middle = across.gutter(route.gutter, route.track)
  const stretch = (
    gap: number,
    a: number,
    b: number,
    outAt?: number,
    inAt?: number,
    text: readonly string[] = [],
  ) => {
    const wide = text.length === 0 ? 0 : Math.max(...text.map((line) => textWidth(line, smallSize))) + 12
    const [left, right] = a <= b ? [a, Math.max(b, a + wide)] : [Math.min(b, a - wide), a]
    return { gap, outAt, inAt, left, right, lines: text.length }
  }
  if (route.kind === 'around') {
    return {
      route,
      lines,
      leaving: stretch(below, from, middle, from, undefined, lines),
      arriving: stretch(above, middle, to, undefined, to),
    }
  }
  if (route.kind === 'late' && from !== to) {
    const leaving = lines.length > 0 ? stretch(below, from, from, from, from, lines) : undefined
    return { route, lines, leaving, arriving: stretch(above, from, to, from, to) }
  }
  const needed = from !== to || lines.length > 0
  return {
    route,
    lines,
    leaving: needed ? stretch(below, from, to, from, to, lines) : undefined,
    arriving: undefined,
  }
}

/** When the way is taken and what is handed over, in lines. */
function labelOf(
  { condition, otherwise, handOver }: StoryWay,
  { language }: ChainOptions,
): readonly string[] {
  const facts = [
    ...(condition ? [condition.text] : []),
    ...(otherwise ? [chainWord('otherwise', language)] : []),
    ...(handOver ? [`⇄ ${handOver.what.text}${handOver.tool ? ` (${handOver.tool.text})` : ''}`] : []),
  ]
  return facts.flatMap((fact) => wrap(fact, [textRoom], smallSize, 3))
}
