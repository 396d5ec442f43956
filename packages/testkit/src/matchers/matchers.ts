import type { Diagnostic } from '@sotekit/core'
import type { ExpectedFinding } from '../rule/cases.js'
import { fits, shown } from '../rule/compare.js'

/** Where findings are looked for: what `kit.load` gives, or its diagnostics alone. */
export type Found = readonly Diagnostic[] | { readonly diagnostics: readonly Diagnostic[] }

/** What a matcher answers to `expect`. */
export interface MatcherResult {
  /** Whether there is such a finding. */
  readonly pass: boolean
  /** What to say where that was not expected. */
  readonly message: () => string
}

const MOST_SHOWN = 10

function look(found: Found, code: string, expected: Partial<ExpectedFinding>): MatcherResult {
  const diagnostics = 'diagnostics' in found ? found.diagnostics : found
  const matches = diagnostics.filter((one) => one.code === code && fits(one, expected))
  const wanted = Object.keys(expected).length === 0 ? code : `${code} ${JSON.stringify(expected)}`
  const listed = (all: readonly Diagnostic[]): string =>
    all
      .slice(0, MOST_SHOWN)
      .map((one) => `\n  ${shown(one)}`)
      .join('')
  return {
    pass: matches.length > 0,
    message: () =>
      matches.length > 0
        ? `There is a finding ${wanted}:${listed(matches)}`
        : `There is no finding ${wanted}, but ${diagnostics.length} others${listed(diagnostics)}`,
  }
}

/**
 * A matcher for `expect.extend` of vitest and of others that take the same: `expect(loaded).toHaveFinding(code)`,
 * and `.not`. For `node:test` there is {@link assertFinding}.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { builders, matchers } from '@sotekit/testkit'
 *
 * const loaded = sotekit().load([builders().measure()])
 * matchers.toHaveFinding(loaded, 'core/unknown-reference', { at: '/0/programme' }).pass // → true
 * matchers.toHaveFinding(loaded, 'core/invalid-date').pass // → false
 * ```
 */
export const matchers: {
  readonly toHaveFinding: (found: Found, code: string, expected?: Partial<ExpectedFinding>) => MatcherResult
} = {
  toHaveFinding: (found, code, expected = {}) => look(found, code, expected),
}

/**
 * Throws one `Error` that lists what was found where there is no finding of this code, at this place, with
 * these values.
 *
 * @example
 * ```ts
 * import { sotekit } from '@sotekit/core'
 * import { assertFinding, builders } from '@sotekit/testkit'
 *
 * const loaded = sotekit().load([builders().measure()])
 * assertFinding(loaded, 'core/unknown-reference', { at: '/0/programme' })
 * assertFinding(loaded, 'core/invalid-date') // throws There is no finding core/invalid-date, but
 * ```
 */
export function assertFinding(found: Found, code: string, expected: Partial<ExpectedFinding> = {}): void {
  const { pass, message } = look(found, code, expected)
  if (!pass) throw new Error(message())
}
