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
  /** The indices of fixes count the records of this file. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A file that gave no records. */
export function nothingRead(diagnostics: readonly Diagnostic[]): Reading {
  return { records: [], pointer: () => '', place: (_, pointer) => ({ pointer }), diagnostics }
}

/** Findings whose fixes count records from another start. */
export function shifted(diagnostics: readonly Diagnostic[], start: number): readonly Diagnostic[] {
  if (start === 0) return diagnostics
  return diagnostics.map((one) => {
    if (one.fixes.every((fix) => fix.index < 0)) return one
    const fixes = one.fixes.map((fix) => (fix.index < 0 ? fix : { ...fix, index: fix.index + start }))
    return { ...one, fixes }
  })
}
