/**
 * Version of this copy of `@sotekit/core`.
 *
 * @example
 * ```ts
 * import { CORE_VERSION } from '@sotekit/core'
 *
 * CORE_VERSION.split('.').length // → 3
 * ```
 */
export const CORE_VERSION: string = '0.1.0'
