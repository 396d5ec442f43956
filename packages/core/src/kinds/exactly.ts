import type * as z from 'zod'
import type { Equal } from '../shared/equal.js'

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

type Same<T, S extends z.ZodType> =
  Equal<DeepReadonly<Omit<z.output<S>, 'kind'>>, DeepReadonly<Omit<T, 'kind'>>> extends true
    ? unknown
    : { readonly 'schema and interface differ': [DeepReadonly<z.output<S>>, T] }

/**
 * Takes a schema whose output is exactly `T`, apart from `kind` and from what is only readable. A field that
 * the interface or the schema has alone does not compile.
 */
export function exactly<T>(): <S extends z.ZodType>(schema: S & Same<T, S>) => z.ZodType<T> {
  return (schema) => schema as unknown as z.ZodType<T>
}
