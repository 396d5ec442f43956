/** A stretch of a way along a gap between two rows; the texts of the way may lie on it. */
export interface Stretch {
  readonly gap: number
  /** Where it comes down from a step, if it does. */
  readonly outAt: number | undefined
  /** Where it goes down into a step, if it does. */
  readonly inAt: number | undefined
  readonly left: number
  readonly right: number
  readonly lines: number
}

/** A gap's lines, from top to bottom: which line each stretch has, and how many rows of text lie on each. */
export interface Tracks {
  readonly of: ReadonlyMap<Stretch, number>
  readonly lines: readonly number[]
  /** Stretches whose entry must move aside, or it would lie on the exit of another. */
  readonly aside: ReadonlySet<Stretch>
}

const apart = 10

/** Gives the stretches of one gap lines, so that none lies on another and none runs over another's way in or out. */
export function tracksOf(stretches: readonly Stretch[]): Tracks {
  const { order, aside } = sorted(stretches)
  const of = new Map<Stretch, number>()
  const rows: Stretch[][] = []
  for (const stretch of order) {
    const above = order.filter((other) => of.has(other) && before(other, stretch))
    let track = Math.max(0, ...above.map((other) => (of.get(other) ?? -1) + 1))
    while (
      rows[track]?.some((other) => other.left < stretch.right + apart && stretch.left < other.right + apart)
    ) {
      track++
    }
    for (let i = rows.length; i <= track; i++) rows.push([])
    rows[track]?.push(stretch)
    of.set(stretch, track)
  }
  return { of, aside, lines: rows.map((row) => Math.max(0, ...row.map(({ lines }) => lines))) }
}

const straight = ({ outAt, inAt }: Stretch): boolean => outAt !== undefined && outAt === inAt

/** Whether one stretch must lie above another: what leaves a column lies above what enters it below. */
function before(a: Stretch, b: Stretch): boolean {
  if (a === b) return false
  if (straight(a)) return b.inAt === a.inAt && !straight(b)
  if (straight(b)) return a.outAt === b.outAt
  return a.outAt !== undefined && a.outAt === b.inAt
}

function sorted(stretches: readonly Stretch[]): { order: readonly Stretch[]; aside: ReadonlySet<Stretch> } {
  const left = [...stretches].sort((a, b) => a.right - a.left - (b.right - b.left))
  const order: Stretch[] = []
  const aside = new Set<Stretch>()
  while (left.length > 0) {
    const free = left.findIndex((stretch) => !left.some((other) => before(other, stretch)))
    const [next] = left.splice(Math.max(0, free), 1)
    if (!next) break
    if (free < 0) aside.add(next)
    order.push(next)
  }
  return { order, aside }
}
