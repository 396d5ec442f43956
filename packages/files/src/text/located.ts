import type { Diagnostic, Place } from '@sotekit/core'

/** Which part of a key and its value is meant. */
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

/** What the schema says of a field: how a text in a table is read, and whether a bare YAML scalar is text. */
export type FieldType = 'text' | 'number' | 'boolean' | 'date'

/**
 * The type of a field of a kind, where it has one type. A path names fields with dots and items of lists with
 * `[]`: `population[].persons`.
 */
export type FieldTypes = (kind: string, path: string) => FieldType | undefined
