import { type Diagnostic, type Kit, type Plugin, sotekit } from '@sotekit/core'
import { copyOf } from '../conforms/subject/cases.js'
import type { RuleCase, RuleCases } from './cases.js'
import { inOrder, missing, shown } from './compare.js'

/** One example that did not do what it was to do. */
export interface RuleFailure {
  /** Which one: `valid[0]`, `invalid[2]`, or the name it was given. */
  readonly case: string
  /** What differs from what was expected. */
  readonly message: string
}

/**
 * Runs one rule of a plugin on examples, and says which of them do not do what they should. Needs no test
 * runner; {@link assertRule} is the same as an assertion.
 *
 * @param plugin the plugin, or several where it requires others
 * @param code the rule's code, such as `budget/negative-line`
 * @returns what failed; nothing where all is well
 *
 * @example
 * ```ts
 * import { definePlugin } from '@sotekit/core'
 * import { builders, testRule } from '@sotekit/testkit'
 *
 * const tidy = definePlugin({
 *   name: 'tidy',
 *   version: '1.0.0',
 *   rules: {
 *     shouting: {
 *       severity: 'warning',
 *       message: { fi: 'Nimi {name} huutaa', en: 'The name {name} shouts' },
 *       check: (dataset, report) => {
 *         for (const { id, name } of dataset.services)
 *           if (name.fi !== undefined && name.fi === name.fi.toUpperCase())
 *             report({ record: { kind: 'service', id }, at: '/name/fi', args: { name: name.fi } })
 *       },
 *     },
 *   },
 * })
 * const build = builders()
 * const failures = testRule(tidy, 'tidy/shouting', {
 *   valid: [[build.service({ name: { fi: 'Neuvola' } })]],
 *   invalid: [
 *     { records: [build.service({ name: { fi: 'NEUVOLA' } })], findings: [{ at: '/0/name/fi' }] },
 *     { records: [build.service({ name: { fi: 'Rai' } })], findings: [{ at: '/0/name/fi' }] },
 *   ],
 * })
 * failures // → [{ case: 'invalid[1]', message: 'no finding {"at":"/0/name/fi"}' }]
 * ```
 */
export function testRule(
  plugin: Plugin | readonly Plugin[],
  code: string,
  { valid, invalid }: RuleCases,
): readonly RuleFailure[] {
  const plugins = 'length' in plugin ? plugin : [plugin]
  const kit = sotekit({ plugins }) as Kit
  if (!kit.describe().codes.some((known) => known.code === code)) {
    const own = kit.describe().codes.filter(({ owner }) => owner !== 'core')
    return [
      { case: code, message: `no such rule; there are ${own.map((one) => one.code).join(', ') || 'none'}` },
    ]
  }
  const all = [
    ...valid.map((one, i) => ({ ...named(one, `valid[${i}]`), findings: [] })),
    ...invalid.map((one, i) => ({ ...named(one, `invalid[${i}]`), findings: one.findings })),
  ]
  return all.flatMap(({ name, records, settings, findings }) => {
    const { diagnostics, complete } = kit.load({ records: copyOf(records), ...(settings && { settings }) })
    const faults = complete ? missing(found(diagnostics, code), inOrder(findings)) : [unsound(diagnostics)]
    const empty = name.startsWith('invalid') && findings.length === 0 ? ['it expects no findings'] : []
    return [...empty, ...faults].map((message) => ({ case: name, message }))
  })
}

/**
 * Like {@link testRule}, but throws one `Error` that lists what failed.
 *
 * @example
 * ```ts
 * import { definePlugin } from '@sotekit/core'
 * import { assertRule } from '@sotekit/testkit'
 *
 * const empty = definePlugin({ name: 'empty', version: '1.0.0' })
 * assertRule(empty, 'empty/rule', { valid: [], invalid: [] }) // throws empty/rule: no such rule; there are none
 * ```
 */
export function assertRule(plugin: Plugin | readonly Plugin[], code: string, cases: RuleCases): void {
  const failures = testRule(plugin, code, cases)
  if (failures.length === 0) return
  const lines = failures.map((failure) => `${failure.case}: ${failure.message}`)
  throw new Error(`Examples of ${code} do not do what they should:\n  ${lines.join('\n  ')}`)
}

function named(one: RuleCase | RuleCase['records'], name: string): RuleCase & { readonly name: string } {
  return 'length' in one ? { name, records: one } : { ...one, name: one.name ?? name }
}

const found = (diagnostics: readonly Diagnostic[], code: string): readonly Diagnostic[] =>
  diagnostics.filter((one) => one.code === code)

/** Records that are not valid themselves are left out of the dataset, so that the rule never sees them. */
function unsound(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(
    ({ severity, code: other }) => severity === 'error' && other.startsWith('core/'),
  )
  return `it cannot be judged: ${errors.map(shown).join('; ')}`
}
