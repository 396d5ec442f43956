import { definePlugin, sotekit } from '@sotekit/core'
import { corePages } from '@sotekit/core/pages'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const score = definePlugin({
  name: 'scores',
  version: '1.2.3',
  title: { fi: 'Pisteet', en: 'Scores' },
  records: {
    score: { schema: z.object({ points: z.number(), about: z.string() }), refs: { about: 'service' } },
  },
  fields: { service: z.object({ weight: z.number() }) },
  rules: {
    low: { severity: 'warning', message: { fi: 'Vähän', en: 'Low' }, check: () => undefined },
  },
  view: () => ({ total: () => 0 }),
})
const kit = sotekit({ plugins: [score] })
const service = { id: 'care', name: { fi: 'Hoito' }, sector: 'health' as const }

describe('parse', () => {
  it('gives back the very value, with or without its kind', () => {
    expect(kit.parse('service', service).record).toBeDefined()
    const whole = { ...service, kind: 'service' }
    expect(kit.parse('service', whole).record).toBe(whole)
    expect(kit.parse('service', whole).diagnostics).toEqual([])
    expect(kit.parse('service', service).record).toEqual(whole)
    expect(service).not.toHaveProperty('kind')
  })

  it('proposes what the kind meant needs, where the value does not name it', () => {
    const fixes = (value: object) =>
      kit.parse('municipality', { name: { fi: 'Enontekiö' }, ...value }).diagnostics[0]?.fixes
    expect(fixes({ id: 47 })?.[0]?.value).toBe('047')
    expect(fixes({ id: 47 })).toEqual(fixes({ id: 47, kind: 'municipality' }))
  })

  it('tells what is wrong, by pointers into the value', () => {
    const { record, diagnostics } = kit.parse('service', { ...service, sector: 'helth' })
    expect(record).toBeUndefined()
    expect(diagnostics.map(({ code, at, fixes }) => [code, at.pointer, fixes[0]?.value])).toEqual([
      ['core/unknown-value', '/sector', 'health'],
    ])
  })

  it('checks plugin kinds and fields alike', () => {
    expect(kit.parse('scores.score', { id: 'a', points: 1, about: 'care' }).diagnostics).toEqual([])
    expect(
      kit.parse('scores.score', { id: 'a', points: '1', about: 'care' }).diagnostics[0]?.at.pointer,
    ).toBe('/points')
    expect(
      kit.parse('service', { ...service, ext: { scores: { weight: 'x' } } }).diagnostics[0]?.at.pointer,
    ).toBe('/ext/scores/weight')
  })

  it('does not look at references or rules, which need the whole', () => {
    expect(kit.parse('service', { ...service, parent: 'gone' }).diagnostics).toEqual([])
  })

  it('agrees with load about every value', () => {
    const field = fc.constantFrom('id', 'name', 'sector', 'parent', 'general', 'note', 'extra')
    const value = fc.oneof(fc.constant('health'), fc.constant({ fi: 'Hoito' }), fc.jsonValue())
    fc.assert(
      fc.property(fc.dictionary(field, value), (fields) => {
        const parsed = kit.parse('service', fields)
        const loaded = kit.load([{ ...fields, kind: 'service' }])
        expect(parsed.record !== undefined).toBe(loaded.dataset.services.size === 1)
        if (parsed.record === undefined) {
          expect(loaded.diagnostics.map(({ code }) => code)).toEqual(
            expect.arrayContaining(parsed.diagnostics.map(({ code }) => code)),
          )
        }
      }),
    )
  })

  it.each([undefined, null, 7, 'text', [], [service]])('refuses %j', (value) => {
    expect(kit.parse('service', value).diagnostics.map(({ code }) => code)).toEqual(['core/not-a-record'])
  })
})

describe('describe', () => {
  const description = kit.describe()

  it('tells of the plugins', () => {
    expect(description.plugins).toEqual([
      {
        name: 'scores',
        version: '1.2.3',
        title: { fi: 'Pisteet', en: 'Scores' },
        requires: {},
        kinds: ['scores.score'],
        fields: ['service'],
        rules: ['scores/low'],
        view: true,
        report: false,
      },
    ])
  })

  it('tells of the kinds, with schemas that hold what plugins add', () => {
    const kinds = new Map(description.kinds.map((kind) => [kind.name, kind]))
    expect(kinds.get('arrangement')).toMatchObject({ owner: 'core', validity: 'validity' })
    expect(kinds.get('scores.score')).toMatchObject({ owner: 'scores', refs: { about: 'service' } })
    expect(kinds.get('scores.score')?.schema['properties']).toHaveProperty('citations')
    expect(kinds.get('service')?.schema['properties']).toHaveProperty(['ext', 'properties', 'scores'])
  })

  it('tells of the codes, in order and each once, with a page for each of core', () => {
    const codes = description.codes.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes).toContain('scores/low')
    for (const { code, owner, message } of description.codes) {
      if (owner === 'core') expect(Object.hasOwn(corePages, code), code).toBe(true)
      expect(message.fi).not.toBe('')
      expect(message.en).not.toBe('')
    }
  })

  it('tells of codes that a plugin explains beside its rules, once each', () => {
    const page = {
      title: { fi: 'Kirja', en: 'Book' },
      why: { fi: 'Siksi', en: 'So' },
      fix: { fi: 'Näin', en: 'Thus' },
      wrong: [],
      right: [],
    }
    const books = definePlugin({
      name: 'books',
      version: '1.0.0',
      rules: { low: { severity: 'info', message: { fi: 'Vähän', en: 'Low' }, check: () => undefined } },
      pages: { low: page, torn: page },
    })
    const { codes } = sotekit({ plugins: [books] }).describe()
    expect(codes.filter(({ owner }) => owner === 'books')).toEqual([
      { code: 'books/low', owner: 'books', severity: 'info', message: { fi: 'Vähän', en: 'Low' } },
      { code: 'books/torn', owner: 'books', message: page.title, page },
    ])
  })

  it('asks a schema once for its JSON Schema, however many kits there are', () => {
    let asked = 0
    const input = (): Record<string, unknown> => {
      asked += 1
      return { type: 'object', properties: { text: { type: 'string' } } }
    }
    const schema = {
      '~standard': {
        version: 1 as const,
        vendor: 'own',
        validate: (value: unknown) => ({ value: value as { text: string } }),
        jsonSchema: { input, output: input },
      },
    }
    const plugin = definePlugin({ name: 'one', version: '1.0.0', records: { line: { schema } } })
    for (let i = 0; i < 3; i++) {
      const found = sotekit({ plugins: [plugin] })
        .describe()
        .kinds.find(({ name }) => name === 'one.line')
      expect(Object.keys(found?.schema['properties'] ?? {})).toContain('text')
    }
    expect(asked).toBe(1)
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(description))).toEqual(description)
  })
})
