import * as z from 'zod'

/**
 * The schema compiled; as it is where code may not be made at run time. `z.config({ jitless: true })` says so, and
 * `z.compile` itself does not ask: the page's policy would report each try.
 */
export function compiled<T extends z.ZodType>(schema: T): T {
  return z.config().jitless === true ? schema : z.compile(schema)
}
