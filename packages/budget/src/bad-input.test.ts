import { type Diagnostic, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { budget } from './index.js'
import { actual, claim, decision, line, plan, programme } from './rules/examples.js'

const kit = sotekit({ plugins: [budget()] })

const findings = (records: readonly unknown[]): readonly Diagnostic[] =>
  kit.load([programme, plan, ...records]).diagnostics

/** What was found, in the words of the finding; checked to have a place and both languages. */
function told(records: readonly unknown[]): readonly string[] {
  return findings(records).map(({ code, at, message, severity }) => {
    expect(at.pointer).toMatch(/^\//)
    expect(message.fi).not.toBe(message.en)
    return `${severity} ${code} ${at.pointer}`
  })
}

describe('amounts', () => {
  it.each([
    ['NaN', Number.NaN, 'core/wrong-type'],
    ['a fraction of a cent', 100.5, 'core/wrong-type'],
    ['a text with a comma', '12,5', 'core/wrong-type'],
    ['a text with a point', '1.234', 'core/wrong-type'],
    ['a number in quotes', '100', 'core/wrong-type'],
    ['nothing', null, 'core/wrong-type'],
    ['an error of a spreadsheet', '#REF!', 'core/wrong-type'],
    ['infinity', Number.POSITIVE_INFINITY, 'core/wrong-type'],
  ])('%s is an error at its field', (_name, cents, code) => {
    expect(told([{ ...line, cents }])).toEqual([`error ${code} /2/cents`])
  })

  it('10^16 cents is out of range', () => {
    const [first] = findings([{ ...line, cents: 10 ** 16 }])
    expect(first?.severity).toBe('error')
    expect(first?.at.pointer).toBe('/2/cents')
    expect(['core/out-of-range', 'core/unsafe-number']).toContain(first?.code)
  })

  it('a negative line is an error that proposes the positive one', () => {
    const [first] = findings([{ ...line, cents: -5 }])
    expect(first).toMatchObject({ code: 'budget/negative-amount', fixes: [{ value: 5 }] })
  })

  it('a sum beyond the safe integers is told and becomes a lower bound', () => {
    const huge = { ...line, cents: Number.MAX_SAFE_INTEGER }
    const { dataset, diagnostics } = kit.load([
      programme,
      plan,
      huge,
      { ...huge, id: 'other', category: 'travel' },
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('budget/sum-too-large')
    expect(dataset.budget.total()).toEqual([{ cents: 'unknown', atLeast: Number.MAX_SAFE_INTEGER }])
  })

  it('unknown is a value, and sums over it say so', () => {
    const { dataset, diagnostics } = kit.load([
      programme,
      plan,
      line,
      { ...line, id: 'travel', category: 'travel', cents: 'unknown' },
    ])
    expect(diagnostics).toEqual([])
    expect(dataset.budget.total()).toEqual([{ cents: 'unknown', atLeast: 10000000, unknown: 1 }])
    const [summary] = dataset.budget.summary()
    // One cent more would raise the own share by a whole euro.
    expect(summary?.total.grant).toEqual({ cents: 'unknown', atLeast: 7999901, unknown: 1 })
  })
})

describe('shares', () => {
  it('52 for 0.52 is an error that proposes 0.52', () => {
    const [first] = findings([{ ...decision, share: 52 }])
    expect(first).toMatchObject({
      code: 'core/share-out-of-range',
      at: { pointer: '/2/share' },
      fixes: [{ value: 0.52 }],
    })
  })

  it('a share above one is an error', () => {
    expect(told([{ ...decision, share: 1.2 }])).toEqual(['error core/share-out-of-range /2/share'])
  })

  it('a missing share is a warning, and the grant unknown', () => {
    const { legalBasis: _left, ...without } = programme
    const { dataset, diagnostics } = kit.load([without, plan, line])
    expect(diagnostics.map(({ code }) => code)).toEqual(['budget/grant-share-unknown'])
    expect(dataset.budget.explain({ figure: 'grant' }).amount).toEqual({
      cents: 'unknown',
      atLeast: 0,
      atMost: 10000000,
      unknown: 1,
    })
  })

  it('the cap binds projects of structural reform and other projects, but no regional package', () => {
    const codes = (statute: string, projectKind: string) =>
      kit
        .load([{ ...programme, legalBasis: { statute, projectKind } }, { ...plan, share: 1 }, line])
        .diagnostics.map(({ code }) => code)
    expect(codes('7/2020', 'structural-reform')).toEqual(['budget/grant-share-above-cap'])
    expect(codes('13/2020', 'other')).toEqual(['budget/grant-share-above-cap'])
    expect(codes('13/2020', 'regional-package')).toEqual([])
  })
})

describe('records', () => {
  it.each([
    ['an unknown category', [{ ...line, category: 'rent' }], ['error budget/unknown-category /2/category']],
    [
      'a period that the plan does not have',
      [{ ...line, period: '2022' }],
      ['error core/unknown-item /2/period'],
    ],
    ['another currency', [{ ...plan, id: 'kr', currency: 'SEK' }], ['error core/unknown-value /2/currency']],
    ['an unknown field', [{ ...line, centz: 1 }], ['error core/unknown-field /2/centz']],
    ['a plan that does not exist', [{ ...line, plan: 'none' }], ['error core/unknown-reference /2/plan']],
    ['a duplicate line', [line, { ...line, id: 'the-same' }], ['warning budget/duplicate-line /3']],
    [
      'an actual cost after the end',
      [{ ...actual, date: '2021-11-01' }],
      ['error budget/cost-outside-period /2/date'],
    ],
    ['a claim without its decision', [claim], ['error core/unknown-reference /2/decision']],
    [
      'a post of a person, not a role',
      [{ kind: 'budget.staffing', id: 'p', plan: 'plan', name: 'x', fte: 1 }],
      ['error core/missing-field /2', 'error core/unknown-field /2/name'],
    ],
  ])('%s', (_name, records, expected) => {
    expect(told(records)).toEqual(expected)
  })

  it('a period outside the programme', () => {
    const late = { ...plan, periods: [...plan.periods, { id: '2022', from: '2022-01-01', to: '2022-12-31' }] }
    const { diagnostics } = kit.load([programme, late])
    expect(diagnostics.map(({ code, at }) => `${code} ${at.pointer}`)).toEqual([
      'budget/cost-outside-period /1/periods/2',
    ])
  })

  it('hostile ids work like others', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const lines = names.map((id) => ({ ...line, id: `x-${id}`, plan: 'constructor', category: 'rents' }))
    const { dataset, diagnostics } = kit.load([programme, { ...plan, id: 'constructor' }, ...lines.slice(1)])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset.budget.total({ by: 'plan' })).toEqual([{ plan: 'constructor', cents: 20000000 }])
    expect(dataset.budget.total({ by: 'municipality' })).toEqual([
      { municipality: 'unknown', cents: 20000000 },
    ])
  })

  it('nothing is lost or stripped: a record that fails is told, and the rest is there', () => {
    const { dataset, complete } = kit.load([programme, plan, line, { ...line, id: 'bad', cents: '1 000' }])
    expect(complete).toBe(false)
    expect(dataset.all('budget.line').map(({ id }) => id)).toEqual(['rents-2020'])
  })
})

it('200 000 rows are checked and added up', () => {
  const categories = ['hired-staff', 'travel', 'training', 'materials', 'rents']
  const rows = Array.from({ length: 200_000 }, (_, i) => ({
    kind: 'budget.line',
    id: `row-${i}`,
    plan: 'plan',
    category: categories[i % 5],
    period: i % 2 === 0 ? '2020' : '2021',
    title: { en: `Item ${i}` },
    cents: 100 + (i % 7),
    basis: 'modelled',
  }))
  const { dataset, diagnostics } = kit.load([programme, plan, ...rows])
  expect(diagnostics).toEqual([])
  const naive = rows.reduce((sum, { cents }) => sum + cents, 0)
  expect(dataset.budget.total()).toEqual([{ cents: naive }])
  const byTwo = dataset.budget.total({ by: ['category', 'period'] })
  expect(byTwo).toHaveLength(10)
  expect(byTwo.reduce((sum, { cents }) => sum + Number(cents), 0)).toBe(naive)
}, 60_000)
