/** A box on the plane, in points of the diagram. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Sizes of what is drawn, and the room between. */
export const SIZE = {
  task: { width: 140, height: 80 },
  gateway: { width: 50, height: 50 },
  event: { width: 36, height: 36 },
  /** The gap before a column, where flows turn and conditions stand. */
  gap: 160,
  /** A row of nodes, with room for a gateway's name above it. */
  row: 130,
  /** What a row needs more where a deadline's timer hangs below a task. */
  timer: 80,
  /** Room above a row for flows that pass it. */
  corridor: 24,
  track: 16,
  pool: 30,
  lane: 30,
  margin: 40,
} as const

const LETTER = 6.5
const LINE = 14
export const LABEL_WIDTH = 120

/** Room that words take beside or above what they name. */
export function labelSize(words: string): { readonly width: number; readonly height: number } {
  const lines = Math.max(1, Math.ceil((words.length * LETTER) / LABEL_WIDTH))
  return { width: LABEL_WIDTH, height: lines * LINE }
}

/** How high a lane has to be for its name, which is written upwards in two lines. */
export function laneHeight(name: string): number {
  const longest = Math.max(...name.split(/\s+/).map((word) => word.length))
  return Math.max(longest, name.length / 2) * (LETTER + 0.5) + LINE
}

export function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
