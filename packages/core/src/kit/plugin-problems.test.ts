import { CORE_VERSION, definePlugin, type Plugin, type SotekitError, sotekit } from '@sotekit/core'
import { corePages } from '@sotekit/core/pages'
import { describe, expect, it } from 'vitest'

type Definition = Readonly<Record<string, unknown>>

/** A plugin as one in plain JavaScript makes it: unchecked by types. */
const plugin = (definition: Definition): Plugin =>
  definePlugin({ version: '1.0.0', ...definition } as unknown as Parameters<typeof definePlugin>[0]) as Plugin

const schema = {
  '~standard': {
    version: 1,
    vendor: 'own',
    validate: (value: unknown) => ({ value }),
    jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) },
  },
}

function problemsOf(...plugins: readonly unknown[]): SotekitError['problems'] {
  try {
    sotekit({ plugins: plugins as Plugin[] })
    return []
  } catch (error) {
    expect((error as SotekitError).name).toBe('SotekitError')
    return (error as SotekitError).problems
  }
}

const codesOf = (...plugins: readonly unknown[]): readonly string[] =>
  problemsOf(...plugins).map(({ code }) => code.slice('core/'.length))

const one = plugin({ name: 'one' })
const stamp = (fields: Definition): unknown => ({
  '~sotekit': { contract: 1, core: CORE_VERSION, name: 'one', version: '1.0.0', definition: {}, ...fields },
})

const cases: Readonly<
  Record<string, readonly [codes: readonly string[], plugins: readonly unknown[], says: RegExp]>
> = {
  'a factory that was not called': [['not-a-plugin'], [() => one], /budget\(\) and not budget/],
  'a promise': [['not-a-plugin'], [Promise.resolve(one)], /await/],
  'a module': [['not-a-plugin'], [{ default: one }], /default export/],
  nothing: [['not-a-plugin'], [undefined], /something else/],
  'a stamp without a definition': [['not-a-plugin'], [stamp({ definition: undefined })], /plugins\[0\]/],
  'a contract of another version': [
    ['plugin-contract'],
    [stamp({ contract: 2, core: '9.0.0' })],
    /Upgrade @sotekit\/core here to 9\.0\.0/,
  ],
  'a contract of an older version': [
    ['plugin-contract'],
    [stamp({ contract: 0, core: '0.0.1' })],
    /Upgrade the plugin "one" to a version made for @sotekit\/core \d/,
  ],
  'a contract that cannot be read': [
    ['plugin-contract'],
    [stamp({ contract: undefined })],
    /Upgrade the plugin "one"/,
  ],
  'a name that is taken': [
    ['plugin-name-taken'],
    [one, plugin({ name: 'one', version: '2.0.0' })],
    /versions 1\.0\.0, 2\.0\.0/,
  ],
  'a name that datasets have': [['plugin-name-reserved'], [plugin({ name: 'measures' })], /reserved/],
  'a name with a hyphen': [['plugin-name-invalid'], [plugin({ name: 'my-plugin' })], /camelCase/],
  'a version that is none': [['plugin-version-invalid'], [plugin({ name: 'one', version: 'x' })], /1\.2\.3/],
  'a misspelt part': [['plugin-unknown-part'], [plugin({ name: 'one', rulse: {} })], /did you mean "rules"/],
  'a part that there is not': [
    ['plugin-unknown-part'],
    [plugin({ name: 'one', holograms: {} })],
    /take it out/,
  ],
  'a part of a newer core': [
    ['plugin-unknown-part'],
    [stamp({ core: '0.9.0', definition: { name: 'one', version: '1.0.0', charts: {} } })],
    /"charts".*made with 0\.9\.0: upgrade @sotekit\/core here to 0\.9\.0 or newer/,
  ],
  'a view that is no function': [
    ['plugin-part-invalid'],
    [plugin({ name: 'one', view: {} })],
    /must be a function/,
  ],
  'a report that is no function': [
    ['plugin-part-invalid'],
    [plugin({ name: 'one', report: [] })],
    /report of plugin/,
  ],
  'a rule without a Finnish message': [
    ['plugin-rule-invalid'],
    [
      plugin({
        name: 'one',
        rules: { few: { severity: 'info', message: { en: 'x' }, check: () => undefined } },
      }),
    ],
    /"few"/,
  ],
  'a rule that is nothing': [
    ['plugin-rule-invalid'],
    [plugin({ name: 'one', rules: { few: null } })],
    /"few"/,
  ],
  'a kind with a space': [
    ['plugin-kind-invalid'],
    [plugin({ name: 'one', records: { 'a b': { schema } } })],
    /at most 31/,
  ],
  'a kind that is too long for a sheet': [
    ['plugin-kind-invalid'],
    [plugin({ name: 'one', records: { ['x'.repeat(40)]: { schema } } })],
    /at most 31/,
  ],
  'a kind without a schema': [
    ['plugin-schema-invalid'],
    [plugin({ name: 'one', records: { line: {} } })],
    /Standard Schema/,
  ],
  'a kind that is nothing': [
    ['plugin-schema-invalid'],
    [plugin({ name: 'one', records: { line: null } })],
    /Standard Schema/,
  ],
  'a schema without JSON Schema': [
    ['plugin-schema-without-json'],
    [plugin({ name: 'one', fields: { measure: { '~standard': { validate: () => ({}) } } } })],
    /toStandardJsonSchema/,
  ],
  'fields on a kind that there is not': [
    ['plugin-fields-on-unknown-kind'],
    [plugin({ name: 'one', fields: { mesure: schema } })],
    /"mesure"/,
  ],
  'fields on a kind of a plugin that it does not require': [
    ['plugin-fields-on-unknown-kind'],
    [
      plugin({ name: 'one', fields: { 'two.line': schema } }),
      plugin({ name: 'two', records: { line: { schema } } }),
    ],
    /"two\.line"/,
  ],
  'a requirement that is absent': [
    ['plugin-requirement-missing'],
    [plugin({ name: 'one', requires: { two: '^1.0.0' } })],
    /requires plugin "two" \(\^1\.0\.0\)/,
  ],
  'a requirement of another version': [
    ['plugin-requirement-version'],
    [plugin({ name: 'one', requires: { two: '^1.0.0' } }), plugin({ name: 'two', version: '2.0.0' })],
    /2\.0\.0 is loaded/,
  ],
  'an optional requirement of another version': [
    ['plugin-requirement-version'],
    [
      plugin({ name: 'one', requires: { two: { range: '^1.0.0', optional: true } } }),
      plugin({ name: 'two', version: '2.0.0' }),
    ],
    /2\.0\.0 is loaded/,
  ],
  'a circle of requirements': [
    ['plugin-requirement-circle'],
    [plugin({ name: 'one', requires: { two: '*' } }), plugin({ name: 'two', requires: { one: '*' } })],
    /one → two → one/,
  ],
}

describe.each(Object.entries(cases))('%s', (_, [codes, plugins, says]) => {
  const problems = problemsOf(...plugins)

  it('is a problem with its code, told in Finnish and English', () => {
    expect(codesOf(...plugins)).toEqual(codes)
    expect(problems[0]?.message.en).toMatch(says)
    expect(problems[0]?.message.fi).not.toBe(problems[0]?.message.en)
  })

  it('has a page', () => {
    for (const { code } of problems) expect(Object.hasOwn(corePages, code)).toBe(true)
  })
})

describe('plugins together', () => {
  it('all problems are told at once, in an order that is always the same', () => {
    const bad = [
      plugin({ name: 'my-plugin' }),
      plugin({ name: 'two', requires: { gone: '*' }, view: 1 }),
      undefined,
    ]
    expect(codesOf(...bad)).toEqual([
      'not-a-plugin',
      'plugin-name-invalid',
      'plugin-part-invalid',
      'plugin-requirement-missing',
    ])
    expect(codesOf(bad[1], bad[0])).toEqual(codesOf(bad[0], bad[1]))
  })

  it('an optional requirement may be absent', () => {
    expect(codesOf(plugin({ name: 'one', requires: { two: { range: '^1.0.0', optional: true } } }))).toEqual(
      [],
    )
  })

  it('fields may stand on a kind of a required plugin', () => {
    const two = plugin({ name: 'two', records: { line: { schema } } })
    expect(
      codesOf(plugin({ name: 'one', fields: { 'two.line': schema }, requires: { two: '^1.0.0' } }), two),
    ).toEqual([])
  })
})
