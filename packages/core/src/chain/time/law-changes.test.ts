import { describe, expect, it } from 'vitest'
import { type ChainStep, chainLawChanges, type ServiceChain } from '../../index.js'

function chainOf(...limits: readonly [step: string, parameter: string][]): ServiceChain {
  const steps = limits.map(
    ([id, parameter]): ChainStep => ({
      id,
      type: 'task',
      title: { en: id },
      deadline: { type: 'statutory', from: 'start', parameter },
    }),
  )
  return {
    id: 'x',
    title: { en: 'X' },
    steps: [{ id: 'start', type: 'start', title: { en: 'Start' } }, ...steps],
  }
}

const chain = chainOf(
  ['assessed', 'care-guarantee.primary.assessment'],
  ['treated', 'care-guarantee.primary.treatment'],
  ['teeth', 'care-guarantee.oral.treatment'],
  ['therapy', 'care-guarantee.youth-psychosocial.start'],
)

const told = (age?: number) =>
  chainLawChanges(chain, { age })
    .filter(({ at, changes }) => changes && at >= '2023-01-01')
    .map(({ at, step, before, after }) => {
      const state = ({ limit, gap }: typeof before) => (limit ? `${limit.amount} ${limit.unit}` : gap?.reason)
      return `${at} ${step}: ${state(before)} → ${state(after)}`
    })

describe('chainLawChanges', () => {
  it('tells what changed on 1.9.2023, 1.11.2024 and 1.1.2025 for an adult', () => {
    expect(told(40)).toEqual([
      '2023-09-01 assessed: 3 working-day → 0 day',
      '2023-09-01 teeth: 3 month → 4 month',
      '2023-09-01 treated: 3 month → 14 day',
      '2024-11-01 teeth: 4 month → 3 month',
      '2025-01-01 teeth: 3 month → 6 month',
      '2025-01-01 treated: 14 day → 3 month',
      '2025-05-01 therapy: not-in-force → not-applicable',
    ])
  })

  it('tells what changed on 1.5.2025 for whoever is under 23', () => {
    expect(told(20)).toEqual([
      '2023-09-01 assessed: 3 working-day → 0 day',
      '2023-09-01 teeth: 3 month → 4 month',
      '2023-09-01 treated: 3 month → 14 day',
      '2024-11-01 teeth: 4 month → 3 month',
      '2025-05-01 therapy: not-in-force → 28 day',
    ])
  })

  it('does not guess an age', () => {
    expect(told()).toContain('2025-01-01 treated: 14 day → undetermined')
    const change = chainLawChanges(chain).find(({ at, step }) => at === '2025-01-01' && step === 'treated')
    expect(change?.after.parameters).toHaveLength(2)
  })

  it('gives the last day of a wait that begins the day before and on the day', () => {
    const change = chainLawChanges(chain, { age: 40 }).find(
      ({ at, step }) => at === '2025-01-01' && step === 'treated',
    )
    expect(change).toMatchObject({
      before: { since: '2024-12-31', due: '2025-01-14' },
      after: { since: '2025-01-01', due: '2025-04-01' },
    })
  })

  it('sees when the duty was lifted', () => {
    const spring = chainLawChanges(chainOf(['treated', 'care-guarantee.primary.treatment']), { age: 40 })
      .filter(({ at, changes }) => changes && at.startsWith('2020'))
      .map(({ at, after }) => `${at} ${after.due ?? after.gap?.reason}`)
    expect(spring).toEqual(['2020-03-18 suspended', '2020-06-16 2020-09-16'])
  })

  it('finds nothing where nothing is statutory or known', () => {
    expect(chainLawChanges({ id: 'x', title: { en: 'X' }, steps: [] })).toEqual([])
    expect(chainLawChanges(chainOf(['a', 'nothing'], ['b', '__proto__']))).toEqual([])
  })
})
