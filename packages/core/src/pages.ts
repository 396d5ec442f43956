/**
 * Explanation pages of core's codes.
 *
 * @packageDocumentation
 */
import type { RulePage } from './plugin/rule.js'

/**
 * Pages by code.
 *
 * @example
 * ```ts
 * import { corePages } from '@sotekit/core/pages'
 *
 * Object.hasOwn(corePages, 'core/no-such-code') // → false
 * ```
 */
export const corePages: Readonly<Record<string, RulePage>> = {}
