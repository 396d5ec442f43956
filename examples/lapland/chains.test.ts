import { fileURLToPath } from 'node:url'
import {
  chainInPlace,
  chainLawChanges,
  chainMatrix,
  chainTime,
  checkChain,
  type ServiceChain,
  sotekit,
} from '@sotekit/core'
import { readFolder } from '@sotekit/files/node'
import { describe, expect, it } from 'vitest'

const { dataset } = sotekit().load(await readFolder(fileURLToPath(new URL('data', import.meta.url))))
const chains = dataset.serviceChains.all
const chain = (id: string): ServiceChain => {
  const found = dataset.serviceChains.get(id)
  if (!found) throw new Error(`no chain ${id}`)
  return found
}

describe('the service chains of Lapland', () => {
  it('are nineteen, of which the documents give the course of eight', () => {
    expect(chains).toHaveLength(19)
    expect(
      chains
        .filter((one) => checkChain(one).complete)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['c01', 'c02', 'c03', 'c05', 'c06', 'c10', 'c13', 'c19'])
  })

  it('are sound wherever they have a course, and incomplete elsewhere', () => {
    for (const one of chains) {
      const { complete, decided, sound, violations } = checkChain(one)
      if (complete)
        expect({ id: one.id, decided, sound, violations }).toEqual({
          id: one.id,
          decided: true,
          sound: true,
          violations: [],
        })
      else expect(violations.map(({ property }) => property)).toEqual(['incomplete'])
    }
  })

  it('are all checked in well under a second', () => {
    const start = performance.now()
    for (const one of chains) checkChain(one)
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('say what they need to know of the client, and then when the assessment is due', () => {
    const question = { start: '2021-10-05', to: 'assessment-done' }
    const { worst } = chainTime(chain('c13'), question)
    expect(worst).toMatchObject({
      kind: 'unknown',
      gaps: [{ reason: 'undetermined', missing: ['clientGroup'] }],
    })
    const child = chainTime(chain('c13'), { ...question, facts: { clientGroup: 'child-special-support' } })
    expect(child.worst).toMatchObject({ kind: 'date', date: '2022-01-05' })
    expect(chainTime(chain('c10'), question).deadlines.map(({ step, due }) => [step, due])).toEqual([
      ['assessment-start', '2021-10-14'],
      ['assessment-done', '2022-01-05'],
    ])
  })

  it('tell what the changes of law did to mental health and oral care', () => {
    const changes = (id: string) =>
      chainLawChanges(chain(id), { age: 40 })
        .filter(({ at, changes: isChange }) => isChange && at > '2021-01-01')
        .map(({ at, step, before, after }) => `${at} ${step} ${before.due} → ${after.due}`)
    expect(changes('c01')).toEqual([
      '2023-09-01 assessment 2023-09-05 → 2023-09-01',
      '2023-09-01 treatment 2023-11-30 → 2023-09-15',
      '2025-01-01 treatment 2025-01-14 → 2025-04-01',
    ])
    expect(changes('c05')).toEqual([
      '2023-09-01 assessment 2023-09-05 → 2023-09-01',
      '2023-09-01 treatment 2023-11-30 → 2024-01-02',
      '2024-11-01 treatment 2025-02-28 → 2025-02-03',
      '2025-01-01 treatment 2025-03-31 → 2025-07-01',
    ])
  })

  it('lie on the arrangements of every municipality, before the reform and after it', () => {
    for (const date of ['2021-06-01', '2023-06-01']) {
      const day = dataset.at(date)
      const matrix = chainMatrix(day, chain('c01'), { area: 'lapland' })
      expect(matrix.rows).toHaveLength(21)
      for (const { municipality } of matrix.rows) {
        const place = chainInPlace(day, chain('c01'), { municipality })
        expect(place.found).toBe(true)
        for (const { carried, organisations } of place.steps)
          expect(organisations.length > 0).toBe(carried === 'known' || carried === 'partly-known')
      }
    }
  })
})
