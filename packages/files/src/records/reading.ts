import type { Diagnostic, Place } from '@sotekit/core'
import type { Part } from '../text/located.js'

/** What one file gave. */
export interface Reading {
  /** Plain objects with `kind`, in the order of the file. */
  readonly records: readonly unknown[]
  /** JSON pointer within the file of record number `index`. */
  readonly pointer: (index: number) => string
  /** Where the value at a pointer inside record number `index` stands. */
  readonly place: (index: number, pointer: string, part?: Part) => Place
  readonly diagnostics: readonly Diagnostic[]
}

/** A file that gave no records. */
export function nothingRead(diagnostics: readonly Diagnostic[]): Reading {
  return { records: [], pointer: () => '', place: (_, pointer) => ({ pointer }), diagnostics }
}
