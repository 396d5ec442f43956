import type { Messages } from '../diagnostics/diagnostic.js'

/** One thing wrong with the plugins that a kit was given. */
export interface PluginProblem {
  /** Stable code, such as `core/plugin-name-taken`. */
  readonly code: string
  /** What is wrong, in plain words. */
  readonly message: Messages
}

/**
 * Thrown by `sotekit()` when the plugins it was given cannot work together: a mistake of the program, not
 * of data. All problems are in it, sorted by code and text.
 *
 * @example
 * ```ts
 * import { definePlugin, sotekit } from '@sotekit/core'
 *
 * const one = definePlugin({ name: 'same', version: '1.0.0' })
 * const list: (typeof one)[] = [one, definePlugin({ name: 'same', version: '2.0.0' })]
 * let problems: readonly { readonly code: string }[] = []
 * try {
 *   sotekit({ plugins: list })
 * } catch (error) {
 *   problems = (error as import('@sotekit/core').SotekitError).problems
 * }
 * problems[0]?.code // → 'core/plugin-name-taken'
 * ```
 */
export interface SotekitError extends Error {
  /** Tells the error apart without `instanceof`. */
  readonly name: 'SotekitError'
  /** All that is wrong, sorted by code and text. */
  readonly problems: readonly PluginProblem[]
}

export function sotekitError(problems: readonly PluginProblem[]): SotekitError {
  const error = new Error(problems.map((problem) => problem.message.en).join('\n'))
  return Object.assign(error, { name: 'SotekitError' as const, problems })
}
