import { type Diagnostic, definePlugin, sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const basis = 'modelled'
const firm = { kind: 'organisation', id: 'firm', name: { fi: 'Yhtiö Oy' }, type: 'company', basis }

const load = (...records: readonly unknown[]): readonly Diagnostic[] => sotekit().load(records).diagnostics

describe('anything at all', () => {
  const hostile = fc.oneof(
    { weight: 3, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }) },
    fc.record({
      kind: fc.constantFrom('municipality', 'organisation', 'statement', 'x.y', '__proto__'),
      id: fc.string(),
    }),
    fc
      .dictionary(
        fc.constantFrom('id', 'name', 'kind', 'citations', 'ext', 'validity', 'owners'),
        fc.jsonValue(),
      )
      .map((fields) => ({ ...fields, kind: 'organisation' })),
  )

  it('never throws, and tells of each value that is no record', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (records) => {
        const { dataset, diagnostics, complete } = sotekit().load(records)
        const kept = dataset.kinds.reduce((sum, kind) => sum + dataset.records(kind).length, 0)
        if (kept < records.length) expect(complete).toBe(false)
        expect(diagnostics.length).toBeGreaterThanOrEqual(records.length - kept)
        for (const { at, message } of diagnostics) {
          expect(at.pointer).toMatch(/^(\/.*)?$/s)
          expect(message.fi).not.toBe('')
        }
      }),
    )
  })

  it('may be nested deeply', () => {
    let deep: unknown = 'end'
    for (let i = 0; i < 50_000; i++) deep = { deeper: deep }
    const plugin = { kind: 'municipality', id: '047', name: { fi: 'Enontekiö' }, ext: { other: deep }, basis }
    expect(load(plugin).map(({ code }) => code)).toEqual(['core/extension-not-loaded'])
    const other = definePlugin({ name: 'counter', version: '1.0.0' })
    const withPlugin = sotekit({ plugins: [other] }).load([plugin])
    expect(withPlugin.diagnostics.map(({ code }) => code)).toEqual(['core/extension-not-loaded'])
    expect(load({ ...plugin, name: deep }).map(({ code }) => code)).toContain('core/unknown-language')
  })

  it('ids that are names of methods work, and hostile ones are refused', () => {
    for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
      const { dataset, diagnostics } = sotekit().load([{ ...firm, id }])
      expect(diagnostics).toEqual([])
      expect(dataset.organisations.get(id)?.id).toBe(id)
      expect(dataset.organisations.get('valueOf')).toBeUndefined()
    }
    expect(load({ ...firm, id: '__proto__' }).map(({ code }) => code)).toEqual(['core/invalid-id'])
  })
})
