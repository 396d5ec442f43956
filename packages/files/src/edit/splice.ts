/** A piece of text to put in the place of another. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with pieces replaced. They must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  // Piece by piece: putting a long text together anew for each would take hours for a long file.
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: piece } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, start), piece)
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** Whether two pieces touch the same characters. */
export function overlap(a: Splice, b: Splice): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start
}
