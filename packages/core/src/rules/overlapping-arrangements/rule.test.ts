import { type Diagnostic, sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, arrangement, town } from '../../pages/examples.js'
import { addDays } from '../../values/calendar-date.js'

type Fields = Readonly<Record<string, unknown>>

const areas: readonly Fields[] = ['one', 'other'].map((id) => ({
  kind: 'area',
  id,
  name: { fi: `Alue ${id}` },
  type: 'region',
  basis: 'modelled',
}))
const member = { ...town, memberships: [{ area: 'one' }, { area: 'other' }] }

function load(...arrangements: readonly Fields[]): readonly Diagnostic[] {
  return sotekit()
    .load([...around.slice(1), member, ...areas, ...arrangements])
    .diagnostics.filter(({ code }) => code === 'core/overlapping-arrangements')
}

const inArea = (id: string, area: string, fields: Fields = {}): Fields =>
  arrangement({ id, area, municipalities: undefined, ...fields })

describe('overlapping-arrangements', () => {
  it('names the other one, the municipalities and the days', () => {
    const [found] = load(
      arrangement({ id: 'a', validity: { to: '2021-06-30' } }),
      arrangement({ id: 'b', validity: { from: '2021-06-01', to: '2022-12-31' } }),
    )
    expect(found?.message.en).toBe(
      'a covers the same service in the same municipalities (214) at the same time (2021-06-01–2021-06-30)',
    )
    expect(found?.record?.id).toBe('b')
    expect(found?.related.map(({ record }) => record?.id)).toEqual(['a'])
  })

  it('lets a list of municipalities stand beside an area', () => {
    expect(load(arrangement({ id: 'a' }), inArea('b', 'one'))).toEqual([])
  })

  it('takes two areas that share a municipality for equal', () => {
    expect(load(inArea('a', 'one'), inArea('b', 'other'))).toHaveLength(1)
  })

  it('lets parts stand beside each other, and wonders at a part beside the whole', () => {
    expect(
      load(arrangement({ id: 'a', coverage: 'part' }), arrangement({ id: 'b', coverage: 'part' })),
    ).toEqual([])
    const beside = load(arrangement({ id: 'a' }), arrangement({ id: 'b', coverage: 'part' }))
    expect(beside.map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('says nothing of an arrangement that reaches a municipality in two ways', () => {
    expect(load({ ...inArea('a', 'one') })).toEqual([])
  })

  it('finds just the pairs that share a day', () => {
    const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2020-01-01', n))
    const period = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), (periods) => {
        const found = load(...periods.map((validity, i) => arrangement({ id: `a${i}`, validity })))
        const naive = periods.flatMap((one, i) =>
          periods.slice(i + 1).filter((other) => one.from <= other.to && other.from <= one.to),
        )
        expect(found).toHaveLength(naive.length)
      }),
    )
  })
})
