/**
 * The part of Standard Schema (version 1, with its JSON Schema part) that sotekit needs of a schema.
 *
 * zod 4 and arktype schemas have it as they are; valibot's through `@valibot/to-json-schema`'s
 * `toStandardJsonSchema`. Nothing of a validator library crosses the plugin contract beyond this.
 */
export interface Schema<Out = unknown> {
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
  readonly target: 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | (string & {})
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** Result of validating a value: the value, or issues. */
export type SchemaResult<Out> =
  | { readonly value: Out; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] }

/** One thing wrong with a value. */
export interface SchemaIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
