import { fileURLToPath } from 'node:url'
import { type Block, type Cell, sotekit, type TableBlock } from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { budget } from '../index.js'
import { actual, claim, decision, line, plan, programme } from '../rules/examples.js'

const kit = sotekit({ plugins: [budget()] })
let blocks: readonly Block[]

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../examples/lapland/data', import.meta.url))
  const report = kit.report(kit.load(await readFolder(folder)).dataset, 'budget')
  expect(report.diagnostics).toEqual([])
  blocks = report.blocks
})

const tableOf = (all: readonly Block[], id: string): TableBlock => {
  const table = all.find((block) => block.id === id)
  if (table?.block !== 'table') throw new Error(`no table ${id}: ${all.map((block) => block.id).join(', ')}`)
  return table
}
const row = (cells: readonly Cell[] | undefined): unknown[] =>
  (cells ?? []).map((cell) =>
    typeof cell === 'object' && cell !== null && 'cents' in cell ? cell.cents : cell,
  )

describe('the report on Lapland', () => {
  it('has a chapter for each programme and no sum of both', () => {
    expect(
      blocks.filter((block) => block.block === 'heading' && block.level === 2).map(({ id }) => id),
    ).toEqual(['budget-rakuus-lappi', 'budget-tulsote-lappi'])
    const cents = JSON.stringify(blocks).match(/"cents":(\d+)/g) ?? []
    expect(cents).not.toContain(`"cents":${508103300 + 807424800}`)
  })

  it('shows category × period with integers in cents', () => {
    const table = tableOf(blocks, 'budget-rakuus-digital-categories')
    const materials = table.rows.find((cells) => JSON.stringify(cells[0]).includes('Materials'))
    expect(row(materials).slice(1)).toEqual([4716700, 1886700, 6603400])
    expect(row(table.totals?.[0]).slice(1)).toEqual([118092600, 228638500, 346731100])
  })

  it('shows the printed sums beside ours', () => {
    const totals = tableOf(blocks, 'budget-rakuus-lappi-printed').totals ?? []
    expect(totals.map((cells) => row(cells).slice(2, 5))).toEqual([
      [508103200, 508103300, -100],
      [101620600, 101620800, -200],
      [406482600, 406482500, 100],
    ])
  })

  it('counts the verdicts of the audit', () => {
    const rows = tableOf(blocks, 'budget-rakuus-lappi-audits').rows.map((cells) => cells.slice(1, 6))
    expect(rows).toContainEqual([{ count: 41 }, { count: 33 }, { count: 8 }, { count: 0 }, { count: 0 }])
    expect(rows).toContainEqual([{ count: 15 }, { count: 13 }, { count: 2 }, { count: 0 }, { count: 0 }])
  })

  it('shows posts, sub-programmes and earmarks', () => {
    const staffing = tableOf(blocks, 'budget-tulsote-lappi-staffing')
    expect(staffing.totals?.map((cells) => cells[2])).toEqual([
      { decimal: 9.5, digits: 1 },
      { decimal: 15.5, digits: 1 },
      { decimal: 25, digits: 1 },
    ])
    expect(tableOf(blocks, 'budget-tulsote-lappi-subProgramme').rows.map((cells) => row(cells)[1])).toEqual([
      138195700, 669229100,
    ])
    expect(row(tableOf(blocks, 'budget-tulsote-lappi-earmarks').rows[0])[1]).toBe(138195700)
  })

  it('is plain JSON without holes, each anchor once', () => {
    expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks)
    expect(JSON.stringify(blocks)).not.toMatch(/NaN|undefined/)
    const anchors = blocks.flatMap(({ id }) => id ?? [])
    expect(new Set(anchors).size).toBe(anchors.length)
  })
})

describe('a programme with actual costs and claims', () => {
  const records = [
    programme,
    plan,
    line,
    actual,
    decision,
    { ...claim, status: 'paid', paidCents: 8000000 },
    {
      kind: 'budget.staffing',
      id: 'planner',
      plan: 'plan',
      role: { en: 'Planner' },
      fte: 0.5,
      from: '2020-08-01',
      to: '2020-12-31',
      monthlyCents: 400000,
      basis: 'modelled',
    },
  ]
  const report = (audience: 'public' | 'internal') =>
    kit.report(kit.load(records).dataset, 'budget', { audience }).blocks

  it('shows plan against actual, and what was claimed', () => {
    const all = report('public')
    expect(row(tableOf(all, 'budget-reform-actual').rows[0]).slice(1)).toEqual([
      10000000,
      2000000,
      -8000000,
      { decimal: 20, digits: 1, unit: '%' },
    ])
    expect(row(tableOf(all, 'budget-reform-claims').rows[0]).slice(1)).toEqual([
      8000000, 8000000, 8000000, 8000000, 0, 0,
    ])
  })

  it('tells what a post costs in internal reports only', () => {
    expect(tableOf(report('internal'), 'budget-reform-staffing').columns).toHaveLength(4)
    expect(tableOf(report('public'), 'budget-reform-staffing').columns).toHaveLength(3)
    expect(JSON.stringify(report('public'))).not.toContain('1000000}')
  })
})

it('a dataset without budgets has no chapter', () => {
  expect(kit.report(kit.load([]).dataset, 'budget').blocks).toEqual([])
})
