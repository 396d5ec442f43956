import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { programme } from '../../pages/examples.js'

function load(...periods: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const phases = periods.map((period, i) => ({ id: `p${i}`, title: { fi: `Vaihe ${i}` }, period }))
  return sotekit()
    .load([programme({ phases })])
    .diagnostics.filter(({ code }) => code === 'core/phase-gap')
    .map(({ at, args }) => `${at.pointer} ${args['before']} ${args['after']} ${args['gap']}`)
}

describe('phase-gap', () => {
  it('names the phases around the gap, in whatever order they stand', () => {
    expect(load({ from: '2022-01-01', to: '2022-12-31' }, { from: '2020-01-01', to: '2021-11-30' })).toEqual([
      '/0/phases/0/period p1 p0 2021-12-01–2021-12-31',
    ])
  })

  it('says nothing of phases that overlap, follow one another, or lie within one another', () => {
    expect(load({ from: '2020-01-01', to: '2020-12-31' }, { from: '2021-01-01' })).toEqual([])
    expect(
      load(
        { from: '2020-01-01', to: '2022-12-31' },
        { from: '2020-05-01', to: '2020-06-30' },
        { from: '2023-01-01' },
      ),
    ).toEqual([])
  })

  it('finds each gap', () => {
    expect(
      load({ to: '2020-01-31' }, { from: '2020-02-02', to: '2020-02-02' }, { from: '2020-02-04' }),
    ).toHaveLength(2)
  })
})
