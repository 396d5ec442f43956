/**
 * The part of Standard Schema (version 1, with its JSON Schema part) that sotekit needs of a schema.
 *
 * zod 4 and arktype schemas have it as they are; valibot's through `@valibot/to-json-schema`'s
 * `toStandardJsonSchema`. Nothing of a validator library crosses the plugin contract beyond this.
 */
export interface Schema<Out = unknown> {
  /** What the validator library offers: its name, validation, and JSON Schemas. */
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => SchemaResult<Out> | Promise<SchemaResult<Out>>
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>
    }
    readonly types?: { readonly input: unknown; readonly output: Out } | undefined
  }
}

/** What to make a JSON Schema for. */
export interface JsonSchemaOptions {
  /** Dialect of the JSON Schema; core asks for `draft-2020-12`. */
  readonly target: 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | (string & {})
  /** Options of the validator library itself; core gives none. */
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** Result of validating a value: the value, or issues. */
export type SchemaResult<Out> =
  | { readonly value: Out; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] }

/** One thing wrong with a value. */
export interface SchemaIssue {
  /** What is wrong, in the validator library's words. */
  readonly message: string
  /** Keys from the value to what is wrong; the value itself where left out. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
