import { sotekit } from '@sotekit/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BudgetView, budget } from '../index.js'
import { plan as decided, line, programme } from '../rules/examples.js'

const kit = sotekit({ plugins: [budget()] })
const viewOf = (records: readonly unknown[]): BudgetView => kit.load(records).dataset.budget
const plan = (id: string, more: object = {}) => ({ ...decided, id, ...more })
const knownLines = fc
  .array(
    fc.record({
      category: fc.constantFrom('travel', 'rents', 'hired-staff'),
      period: fc.constantFrom('2020', '2021'),
      cents: fc.nat(10_000_000),
    }),
    { maxLength: 12 },
  )
  .map((bodies) => bodies.map((body) => ({ ...line, ...body })))

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
