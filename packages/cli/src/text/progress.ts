import type { Io } from '../io.js'
import type { Words } from './words.js'

/** A line of progress on standard error: only where people look, and only on work that takes time. */
export function progressOn(
  io: Io,
  words: Words,
): {
  readonly step: (progress: { readonly done: number; readonly total: number }) => void
  readonly end: () => void
} {
  const start = Date.now()
  let shown = 0
  return {
    step: ({ done, total }) => {
      const now = Date.now()
      if (!io.errIsTerminal || now - start < WAIT || now - shown < PAUSE) return
      shown = now
      io.err(`\r${words.reading(done, total)}   `)
    },
    end: () => {
      if (shown > 0) io.err(`\r${' '.repeat(60)}\r`)
    },
  }
}

const WAIT = 400
const PAUSE = 100
