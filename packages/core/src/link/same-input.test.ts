import { sotekit } from '@sotekit/core'
import { expect, it } from 'vitest'

const source = {
  kind: 'source',
  id: 'register',
  type: 'other',
  title: { fi: 'Rekisteri' },
  basis: 'modelled',
}
const records = (): Record<string, unknown>[] => [
  source,
  { kind: 'municipality', id: '614', name: { fi: 'Posio' }, basis: 'modelled' },
  {
    kind: 'organisation',
    id: 'posio',
    name: { fi: 'Posion kunta' },
    type: 'municipality',
    basis: 'modelled',
  },
  { kind: 'service', id: 'care', name: { fi: 'Hoito' }, sector: 'health', general: true, basis: 'modelled' },
  {
    kind: 'arrangement',
    id: 'a1',
    service: 'care',
    organiser: 'posio',
    municipalities: ['614'],
    producers: [{ organisation: 'posio', coverage: 'whole', mode: 'own' }],
    citations: [{ source: 'register', locator: '12' }],
    basis: 'cited',
  },
]

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

const partlyFrozen = records().map((record) =>
  record['producers'] ? { ...record, producers: frozen(record['producers']) } : record,
)

it.each([
  { how: 'as they are', given: records() },
  { how: 'frozen', given: frozen(records()) },
  { how: 'frozen in part', given: partlyFrozen },
])('links records $how, and changes nothing in them', ({ given }) => {
  const before = JSON.parse(JSON.stringify(given))
  const { dataset, diagnostics, complete } = sotekit().load(given)
  expect({ diagnostics, complete }).toEqual({ diagnostics: [], complete: true })
  expect(given).toEqual(before)
  expect(dataset.arrangements.get('a1')).toBe(given[4])
})
