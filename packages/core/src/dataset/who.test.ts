import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'

const records = [
  { kind: 'area', id: 'region', name: { fi: 'Maakunta' }, type: 'region', basis: 'modelled' },
  {
    kind: 'area',
    id: 'inner',
    name: { fi: 'Sisempi' },
    type: 'municipality-group',
    parent: 'region',
    basis: 'modelled',
  },
  {
    kind: 'municipality',
    id: '148',
    name: { fi: 'Kunta' },
    memberships: [{ area: 'region' }, { area: 'inner' }],
    basis: 'modelled',
  },
  { kind: 'organisation', id: 'org', name: { fi: 'Org' }, type: 'municipality', basis: 'modelled' },
  { kind: 'service', id: 'care', name: { fi: 'Hoito' }, sector: 'health', general: true, basis: 'modelled' },
  {
    kind: 'arrangement',
    id: 'a',
    service: 'care',
    organiser: 'org',
    area: 'region',
    producers: [{ organisation: 'org', coverage: 'whole', mode: 'own' }],
    basis: 'modelled',
  },
]

describe('who', () => {
  it('gives one row where a municipality is in an area by two ways', () => {
    const { dataset } = sotekit().load(records)
    const rows = dataset.at('2021-01-01').who({ municipality: '148' })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.producers).toHaveLength(1)
    expect(rows[0]?.sharedWith).toBeUndefined()
  })
})
