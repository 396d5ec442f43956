import type { Diagnostic, Place } from '@sotekit/core'

/**
 * Which part of a key and its value a place points at.
 *
 * @example
 * ```ts
 * import { parseFiles, type Part } from '@sotekit/files'
 *
 * const parsed = parseFiles([{ path: 'a.yaml', bytes: new TextEncoder().encode('area: [{ id: lappi }]') }])
 * const part: Part = 'key'
 * parsed.place(0, '/id', part).column // → 10
 * parsed.place(0, '/id').column // → 14
 * ```
 */
export type Part = 'key' | 'value'

/** Where the value at a JSON pointer within a file stands; the nearest thing above it, if it is not there. */
export type Locate = (pointer: string, part?: Part) => Place

/** A file's text read as a value. */
export interface ReadText {
  /** `undefined` where there is nothing to read. */
  readonly value: unknown
  /** Whether the text has errors, so that the value may be less than was written. */
  readonly broken: boolean
  readonly locate: Locate
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What the schema says of a field: how a text in a table is read, and whether a bare YAML scalar is text.
 *
 * @example
 * ```ts
 * import { type FieldType, parseFiles } from '@sotekit/files'
 *
 * const types = (): FieldType => 'number'
 * const file = { path: 'x.csv', bytes: new TextEncoder().encode('n\n1 234,5\n') }
 * parseFiles([file], { types }).records // → [{ kind: 'x', n: 1234.5 }]
 * ```
 */
export type FieldType = 'text' | 'number' | 'boolean' | 'date'

/**
 * The type of a field of a kind, where it has one type. A path names fields with dots and items of lists with
 * `[]`: `population[].persons`.
 *
 * @example
 * ```ts
 * import type { FieldTypes } from '@sotekit/files'
 *
 * const types: FieldTypes = (kind, path) => (kind === 'budget.line' && path === 'cents' ? 'number' : undefined)
 * types('budget.line', 'cents') // → 'number'
 * ```
 */
export type FieldTypes = (kind: string, path: string) => FieldType | undefined
