import { sotekit } from '@sotekit/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allocate,
  type BudgetView,
  budget,
  claimOf,
  type Dimension,
  evaluateTrace,
  grantOf,
  staffCost,
} from './index.js'

const kit = sotekit({ plugins: [budget()] })
const viewOf = (records: readonly unknown[]): BudgetView => kit.load(records).dataset.budget

const programme = {
  kind: 'programme',
  id: 'reform',
  title: { en: 'Reform' },
  calls: [],
  subProgrammes: [{ id: 's1', title: { en: 'One' } }],
  legalBasis: { statute: '7/2020', projectKind: 'structural-reform' },
  basis: 'modelled',
}
const plan = (id: string, more: object = {}) => ({
  kind: 'budget.plan',
  id,
  programme: 'reform',
  title: { en: id },
  version: 'original',
  status: 'decided',
  appliedOn: '2020-04-30',
  decidedOn: '2020-06-30',
  periods: [
    { id: '2020', from: '2020-08-01', to: '2020-12-31' },
    { id: '2021', from: '2021-01-01', to: '2021-10-31' },
  ],
  basis: 'modelled',
  ...more,
})

const categories = ['personnel', 'hired-staff', 'travel', 'training', 'materials', 'rents', 'unknown']
const lineBody = fc.record({
  plan: fc.constantFrom('a', 'b'),
  category: fc.constantFrom(...categories),
  period: fc.constantFrom('2020', '2021'),
  cents: fc.oneof(
    { weight: 8, arbitrary: fc.nat(10_000_000) },
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
  ),
  eligible: fc.constantFrom(true, true, true, false, 'unknown' as const),
  form: fc.constantFrom('cash', 'in-kind'),
})
const lines = fc
  .array(lineBody, { maxLength: 25 })
  .map((bodies) =>
    bodies.map((body, i) => ({ kind: 'budget.line', id: `l${i}`, basis: 'modelled', ...body })),
  )
const knownLines = lines.map((list) =>
  list.map((line) => (line.cents === 'unknown' ? { ...line, cents: 7 } : line)),
)
const base = [programme, plan('a'), plan('b', { component: undefined })]

describe('roll-ups', () => {
  const dimension = fc.constantFrom<Dimension>('plan', 'category', 'period', 'form', 'eligible')

  it('sum to their parents', () => {
    fc.assert(
      fc.property(lines, dimension, dimension, (list, one, other) => {
        const view = viewOf([...base, ...list])
        const fine = view.total({ by: [one, other] })
        for (const parent of view.total({ by: one })) {
          const children = fine.filter((row) => row[one] === parent[one])
          const sum = children.reduce(
            (total, { cents, atLeast = 0 }) => total + (cents === 'unknown' ? atLeast : cents),
            0,
          )
          expect(sum).toBe(parent.cents === 'unknown' ? parent.atLeast : parent.cents)
          expect(children.reduce((count, { unknown = 0 }) => count + unknown, 0)).toBe(parent.unknown ?? 0)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        lines.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [a, b] = [viewOf([...base, ...list]), viewOf([...shuffled, ...base.toReversed()])]
          expect(b.total({ by: ['category', 'period'] })).toEqual(a.total({ by: ['category', 'period'] }))
          expect(b.summary()).toEqual(a.summary())
          expect(b.explain({ figure: 'grant' }).trace).toEqual(a.explain({ figure: 'grant' }).trace)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('find a category with all that is within it', () => {
    fc.assert(
      fc.property(knownLines, (list) => {
        const view = viewOf([...base, ...list])
        const within = list.filter(({ category }) => category === 'personnel' || category === 'hired-staff')
        const sum = view.total({ category: 'personnel' })
        expect(sum[0]?.cents ?? 0).toBe(within.reduce((total, { cents }) => total + Number(cents), 0))
      }),
      { numRuns: 30 },
    )
  })
})

describe('explanations', () => {
  const figures = ['cost', 'ineligible', 'eligible', 'own', 'grant'] as const

  it('come to the figure when they are evaluated again', () => {
    fc.assert(
      fc.property(
        lines,
        fc.nat(1_000_000),
        fc.constantFrom('revenue', 'private', 'other-public', 'own'),
        (list, cents, source) => {
          const funding = { kind: 'budget.funding', id: 'f', plan: 'a', source, cents, basis: 'modelled' }
          const view = viewOf([...base, ...list, funding])
          for (const id of ['a', 'b']) {
            const [summary] = view.summary({ plan: id })
            for (const figure of figures) {
              const { trace, amount } = view.explain({ plan: id, figure })
              expect(evaluateTrace(JSON.parse(JSON.stringify(trace)))).toEqual(trace.value)
              const { unknown: _count, ...told } = amount
              const { unknown: _other, ...summed } = summary?.plans[0]?.[figure] ?? { cents: 0 }
              expect(told, figure).toEqual(summed)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('have bounds that hold whatever the unknown parts turn out to be', () => {
    fc.assert(
      fc.property(lines, fc.nat(5_000_000), fc.boolean(), (list, cents, eligible) => {
        const open = viewOf([...base, ...list])
        const closed = viewOf([
          ...base,
          ...list.map((line) => ({
            ...line,
            cents: line.cents === 'unknown' ? cents : line.cents,
            eligible: line.eligible === 'unknown' ? eligible : line.eligible,
          })),
        ])
        for (const figure of figures) {
          const before = open.summary()[0]?.total[figure]
          const after = closed.summary()[0]?.total[figure].cents
          if (before?.cents !== 'unknown' || typeof after !== 'number') continue
          expect(after).toBeGreaterThanOrEqual(before.atLeast ?? 0)
          expect(after).toBeLessThanOrEqual(before.atMost ?? Number.MAX_SAFE_INTEGER)
        }
      }),
      { numRuns: 40 },
    )
  })
})

const share = fc.integer({ min: 0, max: 10_000 }).map((n) => ({ numerator: n, denominator: 10_000 }))
const cents = fc.integer({ min: 0, max: 10 ** 12 })

describe('grants', () => {
  it('and the other shares are together the eligible costs, and never above the share', () => {
    fc.assert(
      fc.property(
        cents,
        share,
        fc.nat(10 ** 9),
        fc.nat(10 ** 9),
        fc.constantFrom('euro', 'cent'),
        (eligible, part, other, offered, unit) => {
          const result = grantOf({
            eligibleCents: eligible,
            share: part,
            unit: unit as 'euro' | 'cent',
            otherPublicCents: other,
            ownOfferedCents: offered,
          })
          const [grant, own] = [Number(result.grant.cents), Number(result.own.cents)]
          expect(grant + own + other).toBe(eligible)
          expect(BigInt(grant) * 10_000n).toBeLessThanOrEqual(BigInt(eligible) * BigInt(part.numerator))
          expect(grant).toBeGreaterThanOrEqual(0)
          expect(evaluateTrace(result.trace)).toEqual({ exact: String(grant) })
          expect(evaluateTrace(result.ownTrace)).toEqual({ exact: String(own) })
        },
      ),
    )
  })

  it('lose less than a unit to rounding', () => {
    fc.assert(
      fc.property(cents, share, (eligible, part) => {
        const { grant } = grantOf({ eligibleCents: eligible, share: part })
        const lost = BigInt(eligible) * BigInt(part.numerator) - BigInt(Number(grant.cents)) * 10_000n
        expect(lost >= 0n && lost < 100n * 10_000n).toBe(true)
      }),
    )
  })
})

describe('claims', () => {
  it('never exceed the ceiling, the deficit or the grant, and pay or repay but not both', () => {
    const sums = fc.record({
      eligibleCents: cents,
      incomeCents: fc.nat(10 ** 9),
      otherPublicCents: fc.nat(10 ** 9),
      privateCents: fc.nat(10 ** 9),
      grantedCents: cents,
      paidCents: cents,
      share,
      incomeBase: fc.constantFrom('net' as const, 'deficit' as const),
    })
    fc.assert(
      fc.property(sums, (input) => {
        const claim = claimOf(input)
        const [earned, payable, repayable] = [claim.earned, claim.payable, claim.repayable].map((one) =>
          Number(one.cents),
        )
        const most = Math.max(
          0,
          Math.min(Number(claim.ceiling.cents), Number(claim.deficit.cents), input.grantedCents),
        )
        expect(earned).toBe(most)
        expect(Number(payable) * Number(repayable)).toBe(0)
        expect(input.paidCents + Number(payable) - Number(repayable)).toBe(earned)
      }),
    )
  })
})

describe('allocation', () => {
  const parties = fc.uniqueArray(fc.record({ key: fc.string(), weight: fc.nat(1_000_000) }), {
    selector: ({ key }) => key,
    minLength: 1,
    maxLength: 30,
  })

  it('makes up the sum, and gives each key the same whatever the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), parties, (total, list) => {
        const shared = allocate(total, list)
        const reversed = allocate(total, list.toReversed())
        expect(reversed).toEqual(shared)
        if (!shared.ok) return expect(list.every(({ weight }) => weight === 0)).toBe(true)
        expect(shared.parts.reduce((sum, part) => sum + part.cents, 0)).toBe(total)
        const weights = new Map(list.map(({ key, weight }) => [key, weight]))
        const whole = list.reduce((sum, { weight }) => sum + weight, 0)
        for (const part of shared.parts) {
          expect(Math.abs(part.cents - (total * (weights.get(part.key) ?? 0)) / whole)).toBeLessThan(1.001)
          if (weights.get(part.key) === 0) expect(part.cents).toBe(0)
          expect(evaluateTrace(part.trace)).toEqual({ exact: String(part.cents) })
        }
      }),
    )
  })

  it('refuses what cannot be shared', () => {
    expect(allocate(1, [{ key: 'a', weight: -1 }])).toEqual({
      ok: false,
      problem: 'negative-weight',
      key: 'a',
    })
    expect(allocate(0.5, [{ key: 'a', weight: 1 }])).toEqual({ ok: false, problem: 'bad-total' })
    expect(
      allocate(1, [
        { key: 'a', weight: 1 },
        { key: 'a', weight: 2 },
      ]),
    ).toMatchObject({ problem: 'duplicate-key' })
    expect(allocate(1, [])).toEqual({ ok: false, problem: 'no-weight' })
  })
})

describe('versions', () => {
  const amendment = (id: string, amends: string, decidedOn: string) =>
    plan(id, { version: 'amendment', amends, decidedOn, effectiveFrom: decidedOn })

  it('an amendment that is applied and reverted is identity', () => {
    fc.assert(
      fc.property(knownLines, knownLines, (before, between) => {
        const own = (list: typeof before, id: string) =>
          list.map((line, i) => ({ ...line, id: `${id}${i}`, plan: id }))
        const view = viewOf([
          programme,
          plan('a'),
          amendment('b', 'a', '2021-01-15'),
          amendment('c', 'b', '2021-03-01'),
          ...own(before, 'a'),
          ...own(between, 'b'),
          ...own(before, 'c'),
        ])
        const by = ['category', 'period'] as const
        expect(view.total({ by })).toEqual(view.total({ by, on: '2020-12-31' }))
        expect(view.plans({ on: '2021-02-01' }).map(({ id }) => id)).toEqual(['b'])
        expect(view.plans({ on: '2021-06-01', known: '2021-02-01' }).map(({ id }) => id)).toEqual(['b'])
      }),
      { numRuns: 30 },
    )
  })

  it('tell what was decided then from what holds today, also through the dataset as of a day', () => {
    const records = [
      programme,
      plan('a'),
      plan('s', { version: 'supplement', decidedOn: '2021-05-01' }),
      plan('w', { version: 'supplement', status: 'withdrawn' }),
      plan('c', { version: 'correction', amends: 'a', decidedOn: '2021-06-01', effectiveFrom: '2020-06-30' }),
    ]
    const { dataset } = kit.load(records)
    const ids = (view: BudgetView, when: Parameters<BudgetView['plans']>[0] = {}) =>
      view.plans(when).map(({ id }) => id)
    expect(ids(dataset.budget)).toEqual(['c', 's'])
    expect(ids(dataset.budget, { on: '2020-12-31' })).toEqual(['c'])
    expect(ids(dataset.budget, { on: '2020-12-31', known: '2020-12-31' })).toEqual(['a'])
    expect(ids(dataset.at('2020-12-31').budget)).toEqual(['c'])
    expect(ids(dataset.at('2021-05-01').budget)).toEqual(['c', 's'])
  })
})

it('a post costs the same by months as month by month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36 }), fc.nat(1_000_000), (months, monthlyCents) => {
      const last = new Date(Date.UTC(2020, months, 0)).toISOString().slice(0, 10)
      const { cost } = staffCost({ monthlyCents, fte: 1, from: '2020-01-01', to: last })
      expect(cost).toEqual({ cents: monthlyCents * months })
    }),
  )
})
