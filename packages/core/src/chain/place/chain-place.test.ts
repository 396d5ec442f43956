import { describe, expect, it } from 'vitest'
import { chainInPlace, chainMatrix, chainMatrixBlock, sotekit } from '../../index.js'

const town = (id: string, name: string) => ({ kind: 'municipality', id, name: { fi: name } })
const organisation = (id: string, more = {}) => ({
  kind: 'organisation',
  id,
  name: { fi: id },
  type: 'company',
  ...more,
})
const service = (id: string, sector: string, more = {}) => ({
  kind: 'service',
  id,
  name: { en: id },
  sector,
  ...more,
})
const arrangement = (id: string, of: string, towns: readonly string[], ...producers: readonly string[]) => ({
  kind: 'arrangement',
  id,
  service: of,
  organiser: 'county',
  municipalities: towns,
  producers: producers.map((one) => ({ organisation: one, coverage: 'part', mode: 'own' })),
})
const step = (id: string, actor: object | undefined, more = {}) => ({
  id,
  type: 'task',
  title: { en: id },
  ...(actor && { actor }),
  ...more,
})

const { dataset, diagnostics } = sotekit().load([
  town('001', 'North'),
  town('002', 'South'),
  { kind: 'area', id: 'land', name: { en: 'Land' }, type: 'region' },
  organisation('county', { type: 'wellbeing-services-county' }),
  organisation('clinic'),
  organisation('district', { validity: { to: '2022-12-31' } }),
  service('care', 'health', { level: 'basic' }),
  service('nursing', 'health', { level: 'basic', parent: 'care' }),
  service('hospital', 'health', { level: 'specialised' }),
  service('support', 'social', { level: 'basic' }),
  arrangement('care-all', 'care', ['001', '002'], 'county'),
  arrangement('support-north', 'support', ['001'], 'clinic', 'unknown'),
  arrangement('hospital-all', 'hospital', ['001', '002'], 'unknown'),
  {
    kind: 'service-point',
    id: 'north-centre',
    name: { en: 'Centre' },
    services: ['care'],
    municipality: '001',
    channels: ['in-person', 'phone'],
    languages: ['fi', 'se'],
  },
  {
    kind: 'service-chain',
    id: 'chain',
    title: { en: 'Chain' },
    steps: [
      { id: 'start', type: 'start', title: { en: 'Start' } },
      step('nurse', { producerOf: 'nursing' }, { channels: ['phone', 'video'], languages: ['fi', 'smn'] }),
      { id: 'choice', type: 'decision', title: { en: 'Choice' } },
      step('ward', { producerOf: 'hospital' }),
      step('help', { producerOf: 'support' }, { languages: ['se'] }),
      step('board', { organisation: 'district' }),
      step('friend', { role: { en: 'A friend' } }),
      step('nobody', undefined),
      { id: 'end', type: 'end', title: { en: 'End' } },
    ],
    transitions: [
      { from: 'start', to: 'nurse' },
      { from: 'nurse', to: 'choice', handOver: { what: { en: 'a note' } } },
      { from: 'choice', to: 'ward', condition: { en: 'ill' } },
      { from: 'choice', to: 'help', otherwise: true },
      { from: 'ward', to: 'help' },
      { from: 'help', to: 'board' },
      { from: 'board', to: 'friend' },
      { from: 'friend', to: 'nobody' },
      { from: 'nobody', to: 'end' },
    ],
  },
])
const chain = dataset.serviceChains.get('chain')!
const placed = (municipality: string, date = '2022-06-01') =>
  chainInPlace(dataset.at(date), chain, { municipality })
const carried = (municipality: string, date?: string) =>
  placed(municipality, date).steps.map(({ step: id, carried: state }) => `${id} ${state}`)

describe('chainInPlace', () => {
  it('has good data', () => expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]))

  it('tells who carries each step, and keeps unknown apart from none', () => {
    expect(carried('001')).toEqual([
      'start not-needed',
      'nurse known',
      'choice not-needed',
      'ward unknown',
      'help partly-known',
      'board known',
      'friend by-role',
      'nobody not-told',
      'end not-needed',
    ])
    expect(placed('001')).toMatchObject({
      found: true,
      withoutProducer: [],
      unknownProducer: ['ward', 'help'],
    })
    expect(placed('002').withoutProducer).toEqual(['help'])
    expect(placed('001').steps[1]).toMatchObject({
      organisations: ['county'],
      organisers: ['county'],
      arrangements: ['care-all'],
      service: 'nursing',
      level: 'basic',
    })
  })

  it('goes by the day', () => {
    expect(placed('001', '2023-01-01').steps[5]).toMatchObject({
      carried: 'without-producer',
      gone: 'district',
    })
  })

  it('tells where work passes between organisations, sectors and levels', () => {
    const passing = placed('001').passings.map(
      ({ from, to, via, organisation: who, sector, level }) =>
        `${from} > ${[...via, to].join(' > ')}: ${who} ${sector} ${level}`,
    )
    expect(passing).toEqual([
      'nurse > choice > ward: unknown same crosses',
      'nurse > choice > help: unknown crosses same',
      'ward > help: unknown crosses crosses',
      'help > board: unknown unknown unknown',
      'board > friend: unknown unknown unknown',
      'friend > nobody: unknown unknown unknown',
    ])
    expect(placed('001').passings[0]?.handOvers).toEqual([{ what: { en: 'a note' } }])
  })

  it('knows the same and another organisation', () => {
    const two = (from: string, to: string) => {
      const steps = [step('a', { organisation: from }), step('b', { organisation: to })]
      const record = { id: 'two', title: { en: 'Two' }, steps, transitions: [{ from: 'a', to: 'b' }] }
      return chainInPlace(dataset.at('2022-06-01'), record as never, { municipality: '001' }).passings[0]
        ?.organisation
    }
    expect(two('clinic', 'clinic')).toBe('same')
    expect(two('clinic', 'county')).toBe('crosses')
    expect(two('clinic', 'unknown')).toBe('unknown')
  })

  it('compares channels and languages with the service points, and does not take silence for a no', () => {
    expect(placed('001').steps[1]).toMatchObject({
      channels: { offered: ['in-person', 'phone'], missing: ['video'], unknown: [] },
      languages: { missing: ['smn'], unknown: [] },
    })
    expect(placed('002').steps[1]).toMatchObject({
      channels: { offered: [], missing: [], unknown: ['phone', 'video'] },
    })
    expect(placed('001').steps[4]?.languages).toEqual({
      needed: ['se'],
      offered: [],
      missing: [],
      unknown: ['se'],
    })
  })

  it.each(['999', '__proto__', ''])('knows nothing of the municipality %j', (id) => {
    const place = placed(id)
    expect(place.found).toBe(false)
    expect(place.withoutProducer).toEqual([])
    expect(place.steps[1]?.carried).toBe('unknown')
  })
})

describe('chainMatrix', () => {
  it('has a row for each municipality and a cell for each step that somebody has to carry', () => {
    const { steps, rows } = chainMatrix(dataset.at('2022-06-01'), chain)
    expect(steps).toEqual(['nurse', 'ward', 'help', 'board', 'friend', 'nobody'])
    expect(
      rows.map(({ municipality, cells }) => [municipality, ...cells.map((cell) => cell.carried)]),
    ).toEqual([
      ['001', 'known', 'unknown', 'partly-known', 'known', 'by-role', 'not-told'],
      ['002', 'known', 'unknown', 'without-producer', 'known', 'by-role', 'not-told'],
    ])
    expect(
      chainMatrix(dataset.at('2022-06-01'), chain, { municipalities: ['002', '999'] }).rows,
    ).toHaveLength(1)
    expect(chainMatrix(dataset.at('2022-06-01'), chain, { area: 'land' }).rows).toEqual([])
  })

  it('becomes a block whose marks explain every cell', () => {
    const block = chainMatrixBlock(dataset.at('2022-06-01'), chain)
    const known = new Set(block.marks.map(({ id }) => id))
    for (const { cells } of block.rows)
      for (const cell of Object.values(cells)) expect(known.has(cell.mark)).toBe(true)
    expect(block.rows[0]?.cells['help']).toEqual({
      mark: 'partly-known',
      text: { fi: 'clinic', en: 'clinic' },
    })
  })

  it('keeps steps with hostile ids', () => {
    const record = {
      id: 'x',
      title: { en: 'X' },
      steps: [step('__proto__', undefined), step('constructor', undefined)],
    }
    const block = chainMatrixBlock(dataset.at('2022-06-01'), record as never)
    expect(Object.keys(block.rows[0]?.cells ?? {})).toEqual(['__proto__', 'constructor'])
  })
})
