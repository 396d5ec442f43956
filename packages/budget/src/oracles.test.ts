import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import {
  allocate,
  auditTable,
  budget,
  claimOf,
  frameOf,
  grantOf,
  repaymentOf,
  roundDecimal,
} from './index.js'
import { decision, line, plan, programme } from './rules/examples.js'

const kit = sotekit({ plugins: [budget()] })

/** Figures that others have published or that follow from statutes; each test names its source. */

const shares = (total: number, weights: readonly (number | { numerator: number; denominator: number })[]) => {
  const shared = allocate(
    total,
    weights.map((weight, index) => ({ key: String(index), weight })),
  )
  return shared.ok ? shared.parts.map(({ cents }) => cents) : shared.problem
}

describe('Finnish National Agency for Education, Opetushallitus/valtionavustus (MathUtil and budget tests)', () => {
  it('1: 17 % of 10 900 rounded up is 1 853, where binary fractions give 1 854', () => {
    expect(Math.ceil(0.17 * 10900)).toBe(1854)
    expect(grantOf({ eligibleCents: 1090000, share: 0.83 }).own).toEqual({ cents: 185300 })
  })

  it('2: the own share of 6 034 at 17 % is 1 026, the grant 5 008', () => {
    const { own, grant } = grantOf({ eligibleCents: 603400, share: 0.83 })
    expect([own, grant]).toEqual([{ cents: 102600 }, { cents: 500800 }])
  })

  it('3: rounds decimal digits', () => {
    expect(roundDecimal(1.005, 2)).toBe(1.01)
    expect(roundDecimal(13.455, 2)).toBe(13.46)
    expect(roundDecimal(13.119, 2, 'floor')).toBe(13.11)
    expect(roundDecimal(13.111, 2, 'ceil')).toBe(13.12)
  })

  const categories = [
    'hired-staff',
    'materials',
    'machinery',
    'expert-services',
    'rents',
    'travel',
    'other-costs',
  ]
  const linesOf = (id: string, euros: readonly number[]) =>
    euros.map((amount, i) => ({
      ...line,
      id: `${id}-${i}`,
      plan: id,
      category: categories[i],
      cents: amount * 100,
    }))
  const amended = (before: readonly number[], after: readonly number[]) =>
    kit.load([
      programme,
      plan,
      { ...plan, id: 'change', version: 'amendment', amends: 'plan', decidedOn: '2021-03-01' },
      { ...decision, terms: { totalIsFixed: true } },
      ...linesOf('plan', before),
      ...linesOf('change', after),
    ])

  it('4: a budget and its amendment have the same total', () => {
    const { dataset, diagnostics } = amended(
      [300, 420, 1337, 5318008, 69, 0, 9000],
      [1301, 1421, 2338, 5312007, 1068, 1000, 9999],
    )
    expect(diagnostics.map(({ code }) => code)).not.toContain('budget/amendment-total')
    expect(dataset.budget.total({ on: '2020-12-31' })).toEqual([{ cents: 532913400 }])
    expect(dataset.budget.total()).toEqual([{ cents: 532913400 }])
  })

  it('5: an amendment that changes the total is told the total that it must keep', () => {
    const before = [10000, 3000, 461816]
    const wrong = amended(before, [9999, 3000, 461816]).diagnostics
    const found = wrong.find(({ code }) => code === 'budget/amendment-total')
    expect(found).toMatchObject({ expected: { fi: '47481600' }, severity: 'error' })
    const right = amended(before, [9999, 3001, 461816]).diagnostics
    expect(right.map(({ code }) => code)).not.toContain('budget/amendment-total')
  })
})

describe('Centers for Medicare & Medicaid Services, Enterprise-CMCS/eAPD (budget-utils, roundedPercents tests)', () => {
  it('7: 3 456 at 90/10', () => {
    expect(shares(3456, [90, 10])).toEqual([3110, 346])
  })

  it('8: 224 by percentages, 100 by thirds', () => {
    expect(shares(224, [0.15, 0.19, 0.3, 0.36])).toEqual([34, 42, 67, 81])
    const third = { numerator: 1, denominator: 3 }
    expect(shares(100, [third, third, third])).toEqual([34, 33, 33])
  })
})

describe('dinerojs/dinero.js (allocate tests)', () => {
  it('9: 10.03 by halves, and with a zero weight', () => {
    expect(shares(1003, [50, 50])).toEqual([502, 501])
    expect(shares(1003, [0, 50, 50])).toEqual([0, 502, 501])
  })
})

describe('Public transport grants, solita/livijuku (front end tests), decree 509/2018: at most 50 %', () => {
  it('10: a grant above the own money is not within 50 %', () => {
    const most = (own: number, grant: number) =>
      grantOf({ eligibleCents: own + grant, share: 0.5, unit: 'cent' }).grant
    expect(most(99999, 100000)).toEqual({ cents: 99999 })
    expect(most(300000, 100000)).toEqual({ cents: 200000 })
  })
})

describe('Regional State Administrative Agencies, terms of grants', () => {
  it('11: 100 000 € at 80 % leaves 20 000 € to other funding', () => {
    const { own, grant } = grantOf({ eligibleCents: 10000000, share: 0.8 })
    expect([grant, own]).toEqual([{ cents: 8000000 }, { cents: 2000000 }])
  })
})

describe('Decree 13/2020, annex 1 (formula; population of regions at the end of 2018, Statistics Finland)', () => {
  const lapland = {
    population: 178522,
    totalPopulation: 5488130,
    at: '2021-10-15',
    facts: { decree: '13/2020', projectKind: 'regional-package' },
    region: '19',
  }

  it('13: the share of Lapland prints as 3,83 %', () => {
    const frame = frameOf({ ...lapland, poolCents: 10_000_000_000 })
    expect(frame.ok && frame.frame).toEqual({ cents: 382854500 })
    expect(roundDecimal(3.828545, 2)).toBe(3.83)
  })

  it('14: of 141 M€ it is 5 398 248 €, and 5 400 300 € by the printed share', () => {
    const frame = frameOf({ ...lapland, poolCents: 14_100_000_000 })
    expect(frame.ok && [frame.frame, frame.ceiling]).toEqual([{ cents: 539824800 }, { cents: 540030000 }])
    const first = frameOf({ ...lapland, at: '2020-04-30', poolCents: 7_000_000_000 })
    expect(first.ok && first.ceiling).toEqual({ cents: 268100000 })
  })
})

describe('Slides of the structural reform in Lapland, 321-412', () => {
  const row = (...cells: readonly string[]) =>
    auditTable({
      title: { fi: 'Kustannusarvio' },
      columns: cells.map((_, i) => ({ id: `c${i}`, label: '', total: i === cells.length - 1 })),
      rows: [{ id: 'r', label: 'rivi', cells }],
    }).checks.map(({ deltaCents, boundCents, verdict }) => [deltaCents, boundCents, verdict])

  it('16: differences of one euro are within ⌊n/2⌋', () => {
    expect(row('47 167', '18 867', '66 033')).toEqual([[-100, 100, 'explained-by-rounding']])
    expect(row('501 820', '42 450', '4 717', '33 017', '582 003')).toEqual([
      [-100, 200, 'explained-by-rounding'],
    ])
    expect(row('73 647', '122 010', '195 656')).toEqual([[-100, 100, 'explained-by-rounding']])
  })

  it('17: the printed grants are within 80 % or within rounding', () => {
    const cap = (eligible: string, grant: string) =>
      auditTable(
        {
          title: { fi: 'Rahoitus' },
          columns: [{ id: 'total', label: 'Yhteensä' }],
          rows: [
            { id: 'e', label: 'Kustannukset', figure: 'eligible', cells: [eligible] },
            { id: 'g', label: 'Avustus', figure: 'grant', cells: [grant] },
          ],
        },
        { grantShare: 0.8 },
      ).caps.map(({ excessCents, verdict }) => [excessCents, verdict])
    expect(cap('978 282', '782 626')).toEqual([[40, 'explained-by-rounding']])
    expect(cap('1 180 926', '944 741')).toEqual([[20, 'explained-by-rounding']])
    expect(cap('3 467 310', '2 773 848')).toEqual([[0, 'equal']])
    expect([635440 + 978282 + 3467310, 127088 + 195656 + 693462, 508352 + 782626 + 2773848]).toEqual([
      5081032, 1016206, 4064826,
    ])
  })
})

describe('Deficit principle, Act 688/2001 §§ 6, 12, 20', () => {
  const at80 = { share: 0.8, grantedCents: 18000000, paidCents: 12000000 }

  it('18: pays up to the least of share, deficit and grant, and asks back what is too much', () => {
    const a = claimOf({ ...at80, eligibleCents: 25000000, incomeCents: 1000000, otherPublicCents: 3000000 })
    expect([a.ceiling, a.deficit, a.earned, a.payable]).toEqual([
      { cents: 19200000 },
      { cents: 21000000 },
      { cents: 18000000 },
      { cents: 6000000 },
    ])
    const b = claimOf({ ...at80, eligibleCents: 20000000, incomeCents: 1000000, otherPublicCents: 6000000 })
    expect([b.ceiling, b.deficit, b.payable]).toEqual([
      { cents: 15200000 },
      { cents: 13000000 },
      { cents: 1000000 },
    ])
    const c = claimOf({ ...at80, eligibleCents: 14000000 })
    expect([c.ceiling, c.payable, c.repayable]).toEqual([
      { cents: 11200000 },
      { cents: 0 },
      { cents: 800000 },
    ])
  })

  it('20: a small excess may be kept, by the day of the decision (1113/2018)', () => {
    expect(repaymentOf({ cents: 6000, decidedOn: '2018-12-14' }).due).toBe(true)
    expect(repaymentOf({ cents: 6000, decidedOn: '2019-01-02' }).due).toBe(false)
    expect(repaymentOf({ cents: 10000, decidedOn: '2020-06-01' }).due).toBe(false)
    expect(repaymentOf({ cents: 10001, decidedOn: '2020-06-01' }).due).toBe(true)
  })

  it('20: 100,05 with value-added tax of 10 % is 110,06 (solita/livijuku, half-up)', () => {
    expect(roundDecimal(110.055, 2)).toBe(110.06)
  })
})
