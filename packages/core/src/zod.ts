/**
 * The zod schemas of core's kinds, for those who build on zod themselves. They bind to the zod version that
 * is installed; everything else of sotekit works with any schema library.
 *
 * @packageDocumentation
 */
import type * as z from 'zod'
import { type CoreKindName, type CoreKinds, coreKinds } from './kinds/index.js'

/**
 * The zod schema of one of core's kinds. The same schema is given each time.
 *
 * @example
 * ```ts
 * import { schemaOf } from '@sotekit/core/zod'
 *
 * schemaOf('service').safeParse({ id: 'care', name: { fi: 'Hoiva' }, sector: 'social' }).success // → true
 * ```
 */
export function schemaOf<const K extends CoreKindName>(kind: K): z.ZodType<CoreKinds[K]> {
  return coreKinds[kind].schema() as z.ZodType<CoreKinds[K]>
}
