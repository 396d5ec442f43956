import { type Diagnostic, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { around, arrangement, plan, statement, town } from '../../pages/examples.js'

type Fields = Readonly<Record<string, unknown>>

const region: Fields = {
  kind: 'area',
  id: 'region',
  name: { fi: 'Maakunta' },
  type: 'region',
  basis: 'modelled',
}
const here = { ...town, memberships: [{ area: 'region' }] }
const there = { ...here, id: '099', name: { fi: 'Honkajoki' } }
const joint: Fields = {
  kind: 'organisation',
  id: 'joint',
  name: { fi: 'Kuntayhtymä' },
  type: 'joint-municipal-authority',
  basis: 'modelled',
}

function load(said: Fields, ...records: readonly Fields[]): readonly Diagnostic[] {
  return sotekit()
    .load([plan, region, joint, ...around.slice(1), here, there, ...records, statement('said', said)])
    .diagnostics.filter(({ record }) => record?.kind === 'statement')
}

const organisers = (value: string): Fields => ({
  subject: { kind: 'area', id: 'region' },
  property: 'organisers',
  type: 'count',
  value,
  countsOrganisers: { area: 'region', sector: 'health', at: '2021-05-05' },
})
const both = [arrangement({ id: 'a' }), arrangement({ id: 'b', municipalities: ['099'], organiser: 'joint' })]
const half = [arrangement({ id: 'a' })]

const told = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ code, message }) => `${code} ${message.en}`)

describe('count-differs', () => {
  it('counts organisers as the data tells them', () => {
    expect(load(organisers('2'), ...both)).toEqual([])
    const found = load(organisers('13'), ...both)
    expect(told(found)).toEqual(['core/count-differs The source says 13; the data gives 2'])
    expect(found[0]?.related.map(({ record }) => record?.id)).toEqual(['joint', 'kankaanpaa'])
  })

  it('says where the data cannot tell, unless it is more already', () => {
    expect(told(load(organisers('2'), ...half))).toEqual([
      'core/count-unknown The number 2 cannot be checked, because not all that it counts is known (known: 1)',
    ])
    expect(told(load(organisers('0'), ...half))).toEqual([
      'core/count-differs The source says 0; the data gives 1',
    ])
    expect(load(organisers('2')).map(({ code }) => code)).toEqual(['core/count-unknown'])
  })

  it('counts records by their fields', () => {
    const where = (value: string, fields: Fields): Fields => ({
      subject: { kind: 'area', id: 'region' },
      property: 'organisations',
      type: 'count',
      value,
      counts: { kind: 'organisation', where: fields },
    })
    expect(load(where('yksi', { type: 'joint-municipal-authority' }))).toEqual([])
    expect(told(load(where('3', { type: 'municipality' })))).toEqual([
      'core/count-differs The source says 3; the data gives 1',
    ])
  })

  it('looks into lists', () => {
    const said = {
      subject: { kind: 'area', id: 'region' },
      property: 'arrangements',
      type: 'count',
      value: '1',
      counts: { kind: 'arrangement', where: { municipalities: '099' } },
    }
    expect(load(said, ...both)).toEqual([])
  })

  it('cannot check what is no number, or a kind that is not loaded', () => {
    expect(load(organisers('monta'), ...both).map(({ code }) => code)).toEqual(['core/count-unknown'])
    const said = {
      subject: { kind: 'area', id: 'region' },
      property: 'lines',
      type: 'count',
      value: '10',
      counts: { kind: 'budget.line' },
    }
    expect(load(said).map(({ code }) => code)).toEqual(['core/count-unknown'])
  })
})
