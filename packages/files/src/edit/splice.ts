/** A piece of text to put in the place of another. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with pieces replaced. They must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let done = text
  for (const { start, end, text: piece } of [...splices].sort((a, b) => b.start - a.start || b.end - a.end))
    done = done.slice(0, start) + piece + done.slice(end)
  return done
}

/** Whether two pieces touch the same characters. */
export function overlap(a: Splice, b: Splice): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start
}
