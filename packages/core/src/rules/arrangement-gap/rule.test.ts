import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { around, arrangement, town } from '../../pages/examples.js'

type Fields = Readonly<Record<string, unknown>>

const other: Fields = { ...town, id: '099', name: { fi: 'Honkajoki' } }
const social: Fields = { ...around[2], id: 'social', name: { fi: 'Sosiaalipalvelut' }, sector: 'social' }

function load(...records: readonly Fields[]): readonly string[] {
  return sotekit()
    .load([...around, ...records])
    .diagnostics.filter(({ code }) => code === 'core/arrangement-gap')
    .map(({ message }) => message.en)
}

describe('arrangement-gap', () => {
  it('asks for no day before the first and after the last arrangement', () => {
    expect(load(arrangement({ validity: { from: '2020-01-01', to: '2021-12-31' } }))).toEqual([])
  })

  it('measures a municipality by the time that others have', () => {
    expect(
      load(
        other,
        arrangement({ id: 'a', validity: { from: '2020-01-01', to: '2022-12-31' } }),
        arrangement({ id: 'b', municipalities: ['099'], validity: { from: '2021-01-01' } }),
      ),
    ).toEqual([
      'Nobody organises care in Kankaanpää in 2023-01-01–',
      'Nobody organises care in Honkajoki in 2020-01-01–2020-12-31',
    ])
  })

  it('asks nothing of a municipality that the data does not serve, or that is gone', () => {
    expect(load(other, arrangement())).toEqual([])
    expect(
      load(
        { ...other, validity: { to: '2020-12-31' }, successor: '214' },
        arrangement({ id: 'a' }),
        arrangement({ id: 'b', municipalities: ['099'], validity: { to: '2020-12-31' } }),
      ),
    ).toEqual([])
  })

  it('tells of a general service that one municipality lacks', () => {
    expect(
      load(
        social,
        other,
        arrangement({ id: 'a' }),
        arrangement({ id: 'b', municipalities: ['099'] }),
        arrangement({ id: 'c', service: 'social' }),
      ),
    ).toEqual(['Nobody organises social in Honkajoki in –'])
  })

  it('does not look at services that are not general', () => {
    const clinic = { ...social, id: 'clinic', general: false, parent: 'social' }
    expect(load(social, clinic, arrangement(), arrangement({ id: 'b', service: 'clinic' }))).toEqual([])
  })
})
