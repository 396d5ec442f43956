/** A change of a file, at a JSON pointer within it. */
export type Edit =
  | { readonly action: 'replace'; readonly pointer: string; readonly value: unknown }
  | { readonly action: 'rename'; readonly pointer: string; readonly value: string }
  | { readonly action: 'remove'; readonly pointer: string }
  /** A new key, or a new item of a list before the one that stands at the index (or at its end). */
  | { readonly action: 'insert'; readonly pointer: string; readonly value: unknown }

/** A text with some of the edits made. */
export interface Edited {
  readonly text: string
  /** Those that could not be made without harm to something else. */
  readonly refused: readonly Edit[]
}
