import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { company, otherCompany } from '../../pages/examples.js'

type Fields = Readonly<Record<string, unknown>>

function load(...records: readonly Fields[]): readonly string[] {
  return sotekit()
    .load(records)
    .diagnostics.filter(({ code }) => code === 'core/conflicting-aliases')
    .map(({ record, at, message }) => `${record?.id} ${at.pointer} ${message.en}`)
}

const point = (id: string, municipality: string): Fields => ({
  kind: 'service-point',
  id,
  name: { fi: 'Terveyskeskus' },
  municipality,
  basis: 'modelled',
})

describe('conflicting-aliases', () => {
  it('compares names and aliases without regard to capitals, and tells of the later id', () => {
    expect(load({ ...otherCompany, aliases: ['HOIVA OY'] }, company)).toEqual([
      "hoiva /1/name/fi The name 'Hoiva Oy' is also a name of apu",
    ])
  })

  it('says nothing of one name in several languages, or of other kinds', () => {
    expect(load({ ...company, name: { fi: 'Kela', sv: 'Kela', en: 'Kela' }, aliases: ['Kela'] })).toEqual([])
    expect(
      load(company, { kind: 'method', id: 'hoiva', name: { fi: 'Hoiva Oy' }, basis: 'modelled' }),
    ).toEqual([])
  })

  it('lets a name pass from one to the next', () => {
    const before = { ...company, validity: { to: '2019-12-31' } }
    const after = { ...company, id: 'hoiva-2', validity: { from: '2020-01-01' } }
    expect(load(before, after)).toEqual([])
    expect(load(before, { ...after, validity: { from: '2019-12-31' } })).toHaveLength(1)
  })

  it('lets each municipality have its health centre', () => {
    const others = (code: string): Fields => ({
      kind: 'municipality',
      id: code,
      name: { fi: `Kunta ${code}` },
      basis: 'modelled',
    })
    expect(load(others('214'), others('099'), point('a', '214'), point('b', '099'))).toEqual([])
    expect(load(others('214'), point('a', '214'), point('b', '214'))).toHaveLength(1)
  })
})
