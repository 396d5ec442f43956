import { budget } from '@sotekit/budget'
import { sotekit } from '@sotekit/core'
import { expect, it } from 'vitest'
import { atLeast, atMost } from './context.js'
import { budgetRecords } from './generate/index.js'
import { median, ratio, takeTurns, takeTurnsWaiting } from './measure.js'
import { marksTable } from './table.js'

it('lets each of two works come first as often, after a round that does not count', () => {
  const done: string[] = []
  const note = (name: string) => () => done.push(name)
  const times = takeTurns({ a: note('a'), b: note('b') }, 4)
  expect(times.a).toHaveLength(4)
  expect(done.join('')).toHaveLength(10)
  const first = done.filter((_, i) => i >= 2 && i % 2 === 0)
  expect(first.filter((name) => name === 'a')).toHaveLength(2)
})

it('takes no time of what a work is given', () => {
  const busy = (ms: number) => {
    const until = performance.now() + ms
    while (performance.now() < until);
    return ms
  }
  const { given, long } = takeTurns({ given: { on: () => busy(60), does: () => 1 }, long: () => busy(60) }, 1)
  expect(given[0]).toBeLessThan(long[0] ?? 0)
})

it('waits for works', async () => {
  const { later } = await takeTurnsWaiting({ later: () => Promise.resolve('here') }, 3)
  expect(later).toHaveLength(3)
  await expect(takeTurnsWaiting({ none: () => Promise.resolve() }, 1)).rejects.toThrow('must give something')
})

it('tells the median, the range and the ratio of each round', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(ratio([2, 6, 5], [2, 2, 2])).toEqual({ value: 2.5, range: [1, 3] })
})

it('says in the table where single rounds differ from the verdict', () => {
  const table = marksTable([
    atMost('clear', 1, { value: 0.5, range: [0.4, 0.9] }),
    atMost('close', 1, { value: 0.9, range: [0.8, 1.2] }),
    atMost('missed', 1, { value: 1.1, range: [0.8, 1.2] }),
    atLeast('times faster', 15, { value: 20, range: [14, 30] }),
  ])
  const verdicts = table
    .split('\n')
    .slice(2)
    .map((line) => line.split(' | ').at(-1))
  expect(verdicts).toEqual([
    'yes |',
    'yes, by the median |',
    '**no**, by the median |',
    'yes, by the median |',
  ])
})

it('rolls up to the sums that one gets by hand', () => {
  const records = budgetRecords(2000)
  const { dataset } = sotekit({ plugins: [budget()] }).load(records)
  const byHand: Record<string, number> = {}
  for (const { kind, category, period, cents } of records)
    if (kind === 'budget.line')
      byHand[`${category} ${period}`] = (byHand[`${category} ${period}`] ?? 0) + Number(cents)
  const ours = dataset.budget
    .total({ by: ['category', 'period'] })
    .map(({ category, period, cents }) => [`${category} ${period}`, cents])
  expect(Object.fromEntries(ours)).toEqual(byHand)
})
