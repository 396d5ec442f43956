import { type Ownership, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { city, company, otherCompany, town } from '../../pages/examples.js'

function load(owners: readonly Ownership[]): readonly string[] {
  return sotekit()
    .load([town, city, otherCompany, { ...company, owners }])
    .diagnostics.filter(({ code }) => code === 'core/ownership-above-whole')
    .map(({ message }) => message.en)
}

describe('ownership-above-whole', () => {
  it('allows for the rounding of fractions', () => {
    const shares = [0.1, 0.2, 0.7]
    expect(load(shares.map((share) => ({ organisation: 'apu', share })))).toEqual([])
  })

  it('does not take an unknown share for a number', () => {
    expect(
      load([
        { organisation: 'kankaanpaa', share: 1 },
        { organisation: 'apu', share: 'unknown' },
      ]),
    ).toEqual([])
  })

  it('adds up what is owned on one day only', () => {
    const before = { organisation: 'apu', share: 0.8, validity: { to: '2019-12-31' } }
    const after = { organisation: 'kankaanpaa', share: 0.8, validity: { from: '2020-01-01' } }
    expect(load([before, after])).toEqual([])
    expect(load([before, { ...after, validity: { from: '2019-06-01' } }])).toEqual([
      'The shares on 2019-06-01 add up to 1.6, more than the whole',
    ])
  })
})
