import { type Diagnostic, definePlugin, type Plugin, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'

const message = { fi: 'Vähän', en: 'Few' }
const records = [
  { kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' }, basis: 'modelled' },
  { kind: 'service', id: 'care', name: { fi: 'Hoito' }, sector: 'health', basis: 'modelled' },
]

/** A plugin with one rule, unchecked by types. */
const withRule = (check: (dataset: never, report: never) => unknown): Plugin =>
  definePlugin({
    name: 'one',
    version: '1.0.0',
    rules: { few: { severity: 'info', message, check: check as never } },
  })

const codes = (plugin: Plugin): readonly string[] =>
  sotekit({ plugins: [plugin] })
    .load(records)
    .diagnostics.map(({ code }) => code)

const good = definePlugin({
  name: 'zebra',
  version: '1.0.0',
  rules: {
    all: {
      severity: 'info',
      message: { fi: 'Täällä on {id}', en: 'Here is {id}' },
      check: (dataset, report) => {
        for (const { id } of dataset.municipalities)
          report({ record: { kind: 'municipality', id }, args: { id } })
      },
    },
  },
})

describe('a plugin that fails', () => {
  const crash = withRule(() => {
    throw new Error('no idea')
  })

  it('becomes a finding, and everything else goes on', () => {
    const { diagnostics, complete, dataset } = sotekit({ plugins: [crash, good] }).load(records)
    expect(diagnostics.map(({ code, message: { en } }) => [code, en])).toEqual([
      ['core/plugin-crashed', "rule one/few of plugin 'one' crashed: no idea"],
      ['zebra/all', 'Here is 214'],
    ])
    expect(complete).toBe(false)
    expect(dataset.municipalities.size).toBe(1)
  })

  it('keeps what it reported before', () => {
    const late = withRule((_, report: (finding: unknown) => void) => {
      report({ record: { kind: 'service', id: 'care' } })
      throw 'a text'
    })
    expect(codes(late)).toEqual(['core/plugin-crashed', 'one/few'])
  })

  it('may not wait', () => {
    expect(codes(withRule(async () => undefined))).toEqual(['core/plugin-crashed'])
    expect(codes(withRule(() => Promise.reject(new Error('later'))))).toEqual(['core/plugin-crashed'])
  })

  it.each([
    undefined,
    'text',
    {},
    { record: {} },
    { record: { kind: 'service' } },
    { record: records[1], at: 7 },
    { record: records[1], severity: 'fatal' },
  ])('reports junk: %j', (junk) => {
    expect(codes(withRule((_, report: (finding: unknown) => void) => report(junk)))).toEqual([
      'core/plugin-bad-finding',
    ])
  })

  it('may report a record that there is not', () => {
    const ghost = withRule((_, report: (finding: unknown) => void) =>
      report({ record: { kind: 'service', id: 'gone' }, at: '/name', fixes: [{ value: 1 }] }),
    )
    const [found] = sotekit({ plugins: [ghost] }).load(records).diagnostics
    expect(found?.at).toEqual({ pointer: '/name' })
    expect(found?.fixes).toEqual([])
  })

  it('cannot change the records', () => {
    const own = JSON.parse(JSON.stringify(records)) as typeof records
    const mutate = withRule((dataset: { municipalities: { all: { name: { fi: string } }[] } }) => {
      for (const municipality of dataset.municipalities.all) municipality.name.fi = 'Muu'
    })
    const { dataset, diagnostics } = sotekit({ plugins: [mutate] }).load(own)
    expect(diagnostics.map(({ code }) => code)).toEqual(['core/plugin-crashed'])
    expect(dataset.municipalities.get('214')?.name.fi).toBe('Kankaanpää')
    expect(own).toEqual(records)
  })

  it('cannot disturb others by sorting a list in place', () => {
    const twoIds = [records[0], { ...records[0], id: '614', name: { fi: 'Posio' } }]
    for (const list of ['all', 'records'] as const) {
      const sorts = withRule((dataset: Record<typeof list, (kind: string) => unknown[]>) => {
        dataset[list]('municipality').reverse()
      })
      const { dataset, diagnostics } = sotekit({ plugins: [sorts] }).load(twoIds)
      expect(diagnostics.map(({ code }) => code)).toEqual(['core/plugin-crashed'])
      expect(dataset.municipalities.all.map(({ id }) => id)).toEqual(['214', '614'])
    }
  })

  it('in its report gives no block and a finding', () => {
    const plugin = definePlugin({
      name: 'one',
      version: '1.0.0',
      report: () => {
        throw new Error('no paper')
      },
    })
    const kit = sotekit({ plugins: [plugin] })
    const { blocks, diagnostics } = kit.report(kit.load(records).dataset, 'one')
    expect(blocks).toEqual([])
    expect(diagnostics.map(({ message: { en } }) => en)).toEqual(["report of plugin 'one' crashed: no paper"])
    expect(kit.report(kit.load(records).dataset, 'nobody')).toEqual({ blocks: [], diagnostics: [] })
  })
})

describe('schemas', () => {
  const withSchema = (validate: (value: never) => unknown): Plugin =>
    definePlugin({
      name: 'one',
      version: '1.0.0',
      records: {
        line: {
          schema: {
            '~standard': {
              version: 1,
              vendor: 'own',
              validate: validate as never,
              jsonSchema: {
                input: () => ({ type: 'object', properties: { text: { type: 'string' } } }),
                output: () => ({}),
              },
            },
          },
        },
      },
    }) as Plugin
  const load = (plugin: Plugin, fields: object = {}): readonly Diagnostic[] =>
    sotekit({ plugins: [plugin] }).load([{ kind: 'one.line', id: 'a', basis: 'modelled', ...fields }])
      .diagnostics

  it('that throw or answer later are findings of the value', () => {
    const thrown = load(
      withSchema(() => {
        throw new Error('broken')
      }),
    )
    expect(thrown.map(({ code, message: { en } }) => [code, en])).toEqual([
      ['core/invalid-value', "The value of '' is not valid: the schema threw: Error: broken"],
    ])
    expect(load(withSchema(async (value) => ({ value }))).map(({ code }) => code)).toEqual([
      'core/invalid-value',
    ])
  })

  it('get the body alone, and unknown fields are told whatever the library does with them', () => {
    const seen: unknown[] = []
    const plugin = withSchema((value) => {
      seen.push(value)
      return { value }
    })
    expect(
      load(plugin, { text: 'x', note: 'y', txet: 'z' }).map(({ code, at, fixes }) => [
        code,
        at.pointer,
        fixes[0]?.value,
      ]),
    ).toEqual([['core/unknown-field', '/0/txet', 'text']])
    expect(seen).toEqual([{ text: 'x' }])
  })

  it('do not reach the envelope, which core checks', () => {
    const plugin = withSchema((value) => ({ value }))
    expect(load(plugin, { citations: 'plan' }).map(({ code, at }) => [code, at.pointer])).toEqual([
      ['core/wrong-type', '/0/citations'],
    ])
  })
})
