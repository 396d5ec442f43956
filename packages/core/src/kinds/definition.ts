import type * as z from 'zod'

/**
 * Targets of references, by path within the record.
 *
 * A path names a field (`organiser`), a field of each item of a list (`producers[].organisation`) or the
 * items themselves (`municipalities[]`). A target is a kind, or `field#list` for an item of a list inside the
 * record that another field refers to: `programme#calls` is a call of the programme named in `programme`.
 */
export type References = Readonly<Record<string, string>>

/** A core kind: its name, Finnish term, schema, references and the field that holds its validity. */
export interface KindDefinition<T> {
  readonly name: string
  /** Finnish term. */
  readonly term: string
  /** Name of the dataset's collection. */
  readonly collection: string
  /** Builds the schema; called once, at first use, so that importing the package costs nothing. */
  readonly schema: () => z.ZodType<T>
  readonly refs: References
  /** The field that tells when the record holds; records without it hold always. */
  readonly validity?: 'validity' | 'period' | undefined
}
