import { sotekit } from '@sotekit/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BudgetView, budget, type Dimension, evaluateTrace } from './index.js'

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

  it('of a day are the same whatever other days were asked before', () => {
    const days = ['2000-01-01', '2020-05-01', '2020-07-01', '2021-02-01', '2021-06-01'] as const
    const records = [
      ...base,
      plan('c', { version: 'amendment', amends: 'a', decidedOn: '2021-01-15', effectiveFrom: '2021-01-15' }),
    ]
    const everything = (view: BudgetView): unknown => [
      view.total({ by: ['plan', 'category', 'period'] }),
      view.summary(),
      view.plans().map(({ id }) => id),
    ]
    fc.assert(
      fc.property(lines, fc.shuffledSubarray([...days], { minLength: 2 }), (list, asked) => {
        const all = [...records, ...list, ...list.map((one) => ({ ...one, id: `c-${one.id}`, plan: 'c' }))]
        const { dataset } = kit.load(all)
        for (const day of asked) {
          const fresh = kit.load(all).dataset
          expect(everything(dataset.at(day).budget)).toEqual(everything(fresh.at(day).budget))
        }
        expect(everything(dataset.budget)).toEqual(everything(viewOf(all)))
      }),
      { numRuns: 15 },
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
