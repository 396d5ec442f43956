import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LawConditions } from './conditions.js'
import type { LawParameter } from './parameter.js'
import { lawParameters } from './parameters.js'
import { lawTable } from './table.js'

function parameter(part: Partial<LawParameter> = {}): LawParameter {
  return {
    id: 'acme.reply',
    title: { en: 'Reply' },
    value: { type: 'holds' },
    statute: { number: 1, year: 2000 },
    validity: { from: '2020-01-01', to: '2020-12-31' },
    verifiedOn: '2021-01-01',
    confidence: 'secondary',
    ...part,
  }
}

describe('lawTable', () => {
  it('asks a plugin’s parameters as core’s own', () => {
    const table = lawTable([...lawParameters(), parameter()])
    expect(table.parameter('acme.reply', { at: '2020-06-01' })).toMatchObject({ ok: true, stale: false })
    expect(table.parameter('care-guarantee.contact', { at: '2020-06-01' }).ok).toBe(true)
    expect(table.ids).toContain('acme.reply')
  })

  it('does not depend on the order of the parameters', () => {
    const backwards = lawTable([...lawParameters()].reverse())
    const forwards = lawTable(lawParameters())
    expect(backwards.ids).toEqual(forwards.ids)
    for (const id of forwards.ids) {
      for (const at of ['2020-04-01', '2021-10-05', '2024-11-15', '2025-06-01']) {
        const query = { at, age: 15, facts: { decree: '7/2020', clientGroup: 'over-75' } }
        expect(backwards.parameter(id, query)).toEqual(forwards.parameter(id, query))
      }
    }
  })

  it.each(['nothing', '__proto__', 'constructor', 'toString', ''])('knows no %j', (id) => {
    const table = lawTable(lawParameters())
    expect(table.parameter(id, { at: '2020-06-01' })).toEqual({ ok: false, problem: 'unknown-parameter' })
    expect(table.changes(id)).toEqual([])
  })

  it('takes hostile names of facts for what they are', () => {
    const facts = JSON.parse('{ "__proto__": "x", "constructor": "y" }') as Record<string, string>
    const table = lawTable([parameter({ appliesTo: { facts } })])
    expect(table.parameter('acme.reply', { at: '2020-06-01', facts: {} })).toMatchObject({
      problem: 'undetermined',
      missing: ['__proto__', 'constructor'],
    })
    expect(table.parameter('acme.reply', { at: '2020-06-01', facts }).ok).toBe(true)
  })

  it.each(['2020-02-30', '', 'today', '1.1.2020'])('refuses the day %j', (at) => {
    expect(lawTable([parameter()]).parameter('acme.reply', { at })).toEqual({
      ok: false,
      problem: 'bad-date',
    })
  })

  it('says what it lies between, and does not choose', () => {
    const young = parameter({ appliesTo: { age: { under: 23 } } })
    const old = parameter({ appliesTo: { age: { from: 23 } } })
    const table = lawTable([young, old])
    expect(table.faults).toEqual([])
    expect(table.parameter('acme.reply', { at: '2020-06-01' })).toEqual({
      ok: false,
      problem: 'undetermined',
      missing: ['age'],
      candidates: [young, old],
    })
    expect(table.parameter('acme.reply', { at: '2020-06-01', age: 23 })).toMatchObject({ parameter: old })
    expect(table.parameter('acme.reply', { at: '2020-06-01', age: 22 })).toMatchObject({ parameter: young })
  })

  it.each([Number.NaN, -1])('takes the age %d for unknown', (age) => {
    const table = lawTable([parameter({ appliesTo: { age: { under: 23 } } })])
    expect(table.parameter('acme.reply', { at: '2020-06-01', age })).toMatchObject({
      problem: 'undetermined',
    })
  })

  it('finds overlaps, and answers that it is ambiguous', () => {
    const twice = [parameter(), parameter({ validity: { from: '2020-12-31' } })]
    const table = lawTable(twice)
    expect(table.faults).toEqual([{ fault: 'overlap', id: 'acme.reply', parameters: twice }])
    expect(table.parameter('acme.reply', { at: '2020-12-31' })).toMatchObject({ problem: 'ambiguous' })
    expect(table.parameter('acme.reply', { at: '2020-12-30' }).ok).toBe(true)
  })

  it.each<[string, LawConditions | undefined, LawConditions | undefined, boolean]>([
    ['all and some', undefined, { age: { under: 23 } }, true],
    ['ages that meet', { age: { under: 23 } }, { age: { from: 22 } }, true],
    ['ages that part', { age: { under: 23 } }, { age: { from: 23 } }, false],
    ['one fact, two values', { facts: { a: '1' } }, { facts: { a: '2' } }, false],
    ['two facts', { facts: { a: '1' } }, { facts: { b: '1' } }, true],
    ['a fact and an age', { facts: { a: '1' } }, { age: { under: 23 } }, true],
    ['the same', { facts: { a: '1' } }, { facts: { a: '1' } }, true],
  ])('overlap of %s', (_name, a, b, overlap) => {
    const pair = [a, b].map((appliesTo) => parameter({ appliesTo }))
    expect(lawTable(pair).faults.map(({ fault }) => fault)).toEqual(overlap ? ['overlap'] : [])
  })

  it('finds what is wrong with one parameter', () => {
    const faults = lawTable([
      parameter({ id: 'a.empty', validity: { from: '2021-01-01', to: '2020-01-01' } }),
      parameter({ id: 'a.date', validity: { to: '31.12.2020' } }),
      parameter({ id: 'a.verified', verifiedOn: 'never' }),
      parameter({ id: 'a.suspended', suspendedBy: 'a.nothing' }),
    ]).faults
    expect(faults.map(({ id, fault }) => `${id} ${fault}`)).toEqual([
      'a.empty empty-validity',
      'a.date bad-date',
      'a.verified bad-date',
      'a.suspended unknown-suspension',
    ])
  })

  it('lists the changes of a faulty table without throwing', () => {
    expect(
      lawTable([parameter({ validity: { from: '2020-01-01', to: 'x' } })]).changes('acme.reply'),
    ).toMatchObject([{ at: '2020-01-01' }])
  })

  it('is sound exactly when no case meets two parameters on one day', () => {
    const day = fc.constantFrom('2020-01-01', '2020-01-02', '2020-01-03')
    const conditions: fc.Arbitrary<LawConditions | undefined> = fc.oneof(
      fc.constant(undefined),
      fc.record({ age: fc.record({ from: fc.nat(3), under: fc.integer({ min: 1, max: 4 }) }) }),
      fc.record({ facts: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2')) }),
    )
    const some = fc
      .record({ from: day, to: day, appliesTo: conditions })
      .filter(
        ({ from, to, appliesTo }) =>
          from <= to &&
          (appliesTo?.age === undefined || (appliesTo.age.from ?? 0) < (appliesTo.age.under ?? 0)),
      )
    fc.assert(
      fc.property(fc.array(some, { maxLength: 3 }), (list) => {
        const table = lawTable(
          list.map(({ from, to, appliesTo }) => parameter({ validity: { from, to }, appliesTo })),
        )
        let ambiguous = false
        for (const at of ['2020-01-01', '2020-01-02', '2020-01-03']) {
          for (const age of [0, 1, 2, 3]) {
            for (const a of ['1', '2']) {
              for (const b of ['1', '2']) {
                const found = table.parameter('acme.reply', { at, age, facts: { a, b } })
                ambiguous ||= !found.ok && found.problem === 'ambiguous'
              }
            }
          }
        }
        expect(table.faults.length > 0).toBe(ambiguous)
      }),
      { numRuns: 300 },
    )
  })
})
