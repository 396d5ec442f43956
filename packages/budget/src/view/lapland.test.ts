import { fileURLToPath } from 'node:url'
import { type Diagnostic, sotekit } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BudgetView, budget, evaluateTrace } from '../index.js'

let view: BudgetView
let diagnostics: readonly Diagnostic[]

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../examples/lapland/data', import.meta.url))
  const kit = sotekit({ plugins: [budget()] })
  const loaded = kit.load(await readFolder(folder))
  view = loaded.dataset.budget
  diagnostics = loaded.diagnostics.filter(
    ({ code, at }) => code.startsWith('budget/') || at.file?.includes('budget'),
  )
})

describe('the structural reform in Lapland', () => {
  const programme = 'rakuus-lappi'

  it('adds the lines of component 3 up by period', () => {
    expect(view.total({ component: 'digital', by: 'period' })).toEqual([
      { period: '2020', cents: 118092600 },
      { period: '2021', cents: 228638500 },
    ])
  })

  it('shows the printed sums of three components beside ours, and why they differ', () => {
    const [comparison] = view.printed({ programme })
    expect(comparison?.printed).toEqual({
      cost: { cents: 508103200 },
      own: { cents: 101620600 },
      grant: { cents: 406482600 },
    })
    expect(comparison?.computed).toEqual({
      cost: { cents: 508103300 },
      own: { cents: 101620800 },
      grant: { cents: 406482500 },
    })
    expect(
      comparison?.rows.map(({ plan, figure, deltaCents, verdict }) => [plan, figure, deltaCents, verdict]),
    ).toEqual([
      ['rakuus-coordination', 'cost', 0, 'equal'],
      ['rakuus-coordination', 'own', 0, 'equal'],
      ['rakuus-coordination', 'grant', 0, 'equal'],
      ['rakuus-steering', 'cost', 0, 'equal'],
      ['rakuus-steering', 'own', -100, 'explained-by-rounding'],
      ['rakuus-steering', 'grant', 100, 'explained-by-rounding'],
      ['rakuus-digital', 'cost', -100, 'explained-by-rounding'],
      ['rakuus-digital', 'own', -100, 'explained-by-rounding'],
      ['rakuus-digital', 'grant', 0, 'equal'],
    ])
  })

  it('explains the grant of component 3 in words and figures', () => {
    const explanation = view.explain({ component: 'digital', figure: 'grant' })
    expect(explanation.amount).toEqual({ cents: 277384800 })
    expect(evaluateTrace(explanation.trace)).toEqual({ exact: '277384800' })
    expect(explanation.text('en').replaceAll('\u00A0', ' ')).toMatch(
      /^State grant €2,773,848 = eligible costs €3,467,311 − 20 % of it, rounded up to the euro \(7\/2020 § 4\)\. Eligible costs €3,467,311 = /,
    )
    expect(explanation.text('fi').replaceAll('\u00A0', ' ')).toMatch(
      /^Valtionavustus 2 773 848 € = valtionavustukseen oikeuttavat kustannukset 3 467 311 € − 20 % siitä, pyöristettynä ylös euroon \(7\/2020 § 4\)\./,
    )
  })
})

describe('the future health and social services centre of Lapland', () => {
  const programme = 'tulsote-lappi'

  it('is granted in full: the cap of 80 % is not for regional packages', () => {
    const [figures] = view.summary({ programme })
    expect(figures?.plans.map(({ share }) => [share.share, share.provision])).toEqual([
      [1, '13/2020 § 4(1)'],
      [1, '13/2020 § 4(1)'],
    ])
    expect(figures?.total).toMatchObject({
      cost: { cents: 267600000 + 539824800 },
      own: { cents: 0 },
      grant: { cents: 807424800 },
    })
  })

  it('derives the supplement from the formula of the decree', () => {
    const frame = view.frame('tulsote-supplement')
    expect(frame?.frame.amount).toEqual({ cents: 539824800 })
    expect(frame?.ceiling?.amount).toEqual({ cents: 540030000 })
    expect(frame?.frame.text('en').replaceAll('\u00A0', ' ')).toContain(
      'Share of the area ≈ 3.8285 % = share of the equal part ≈ 1.3889 % + share of the part by population ≈ 2.4397 %.',
    )
  })

  it('has 25 full-time equivalents: 9.5, 14.5 and 1.0', () => {
    const posts = view.staffing({ programme })
    expect(posts.fte).toBe(25)
    expect(view.staffing({ plan: 'tulsote-base' }).fte).toBe(9.5)
    const added = view.staffing({ plan: 'tulsote-supplement' }).posts
    expect(
      added
        .filter(({ post }) => post.id.match(/experts|dentist/))
        .reduce((sum, { post }) => sum + post.fte, 0),
    ).toBe(14.5)
    expect(posts.cost).toEqual({ cents: 'unknown', atLeast: 0, unknown: 9 })
  })

  it('adds the earmark for children up, and does not add what may overlap', () => {
    expect(view.earmarks({ programme })).toEqual([
      {
        programme,
        earmark: 'children-youth-families',
        earmarked: { cents: 138195700 },
        planned: { cents: 138195700 },
        actual: { cents: 'unknown', atLeast: 0 },
        mayOverlap: [],
      },
      {
        programme,
        earmark: 'psychosocial-methods',
        earmarked: { cents: 16700000 },
        planned: { cents: 'unknown', atLeast: 0 },
        actual: { cents: 'unknown', atLeast: 0 },
        mayOverlap: ['children-youth-families'],
      },
    ])
  })
})

it('never adds two programmes up', () => {
  expect(view.total()).toEqual([
    { programme: 'rakuus-lappi', cents: 508103300 },
    { programme: 'tulsote-lappi', cents: 807424800 },
  ])
  expect(view.explain({ figure: 'grant' }).amount).toEqual({ cents: 'unknown', atLeast: 0, unknown: 1 })
})

it('shares a sum among municipalities by population', () => {
  const shared = view.allocateByPopulation({ cents: 100_000_00, area: 'lapland', on: '2021-01-01' })
  expect(shared.ok && shared.parts).toHaveLength(21)
  expect(shared.ok && shared.parts.reduce((sum, { cents }) => sum + cents, 0)).toBe(100_000_00)
  expect(shared.populationDates).toEqual(['2020-12-31'])
})

describe('the findings on the budgets of Lapland', () => {
  const ours = () => diagnostics.filter(({ code }) => code.startsWith('budget/'))
  const of = (code: string) => diagnostics.filter((diagnostic) => diagnostic.code === code)

  it('are information only: ten roundings, one uneven split, two caps within rounding', () => {
    expect(
      ours()
        .map(({ code, severity }) => `${severity} ${code}`)
        .sort(),
    ).toEqual([
      ...Array.from({ length: 2 }, () => 'info budget/printed-grant-above-cap'),
      ...Array.from({ length: 10 }, () => 'info budget/total-rounded'),
      'info budget/uneven-split',
    ])
  })

  it('hold no error of any other kind', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('stand at the cell, in both languages', () => {
    const [first] = of('budget/total-rounded')
    expect(first?.at).toMatchObject({ file: 'budget-tables.yaml', pointer: '/budget.table/1/rows/7/cells/2' })
    expect(first?.message.en.replaceAll('\u00A0', ' ')).toBe(
      'Rounding explains the difference (row Kunnan/kuntayhtymän oma rahoitusosuus, column YHTEENSÄ): printed €195,656, parts €195,657; bound €1',
    )
    expect(of('budget/uneven-split')[0]?.message.fi).toBe(
      'Rivi Aineet, tarvikkeet ja tavarat jakautuu kausille suhteessa 5:2, muut 7 riviä kuukausien suhteessa 5:10',
    )
    expect(of('budget/uneven-split')[0]?.related.map(({ at }) => at.pointer)).toEqual([
      '/budget.table/2/rows/9/cells/1',
      '/budget.table/2/rows/10/cells/1',
    ])
  })
})
