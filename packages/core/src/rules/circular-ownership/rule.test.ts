import { sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../values/calendar-date.js'
import { contains, type Period } from '../../values/period.js'

interface Owner {
  readonly owned: string
  readonly owner: string
  readonly validity: Period
}

const names = ['a', 'b', 'c', 'd']

function load(owners: readonly Owner[]): readonly string[] {
  const records = names.map((id) => ({
    kind: 'organisation',
    id,
    name: { fi: `Yhtiö ${id}` },
    type: 'company',
    owners: owners
      .filter(({ owned }) => owned === id)
      .map(({ owner, validity }) => ({ organisation: owner, share: 'unknown', validity })),
    basis: 'modelled',
  }))
  return sotekit()
    .load(records)
    .diagnostics.filter(({ code }) => code === 'core/circular-ownership')
    .map(({ message }) => message.en)
}

describe('circular-ownership', () => {
  it('needs all of the circle on one day', () => {
    const a = { owned: 'a', owner: 'b', validity: { to: '2019-12-31' } }
    const b = { owned: 'b', owner: 'a', validity: { from: '2020-01-01' } }
    expect(load([a, b])).toEqual([])
    expect(load([a, { ...b, validity: { from: '2019-12-31' } }])).toEqual([
      'Ownership goes round in a circle: a → b → a',
    ])
  })

  it('tells of a company that owns itself', () => {
    expect(load([{ owned: 'c', owner: 'c', validity: {} }])).toEqual([
      'Ownership goes round in a circle: c → c',
    ])
  })

  it('finds a circle where, on some day, going from owner to owner comes back', () => {
    const day = fc.integer({ min: 0, max: 8 }).map((n) => addDays('2020-01-01', n))
    const name = fc.constantFrom(...names)
    const owner = fc.record({
      owned: name,
      owner: name,
      validity: fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
    })
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 6 }), (owners) => {
        const comesBack = (start: string, date: string): boolean => {
          const seen = new Set<string>()
          const queue = [start]
          for (const here of queue) {
            for (const one of owners) {
              if (one.owned !== here || !contains(one.validity, date)) continue
              if (one.owner === start) return true
              if (!seen.has(one.owner)) queue.push(one.owner)
              seen.add(one.owner)
            }
          }
          return false
        }
        const dates = Array.from({ length: 9 }, (_, n) => addDays('2020-01-01', n))
        const naive = dates.some((date) => names.some((one) => comesBack(one, date)))
        expect(load(owners).length > 0).toBe(naive)
      }),
    )
  })
})
