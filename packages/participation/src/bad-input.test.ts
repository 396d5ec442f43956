import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { area, load, measure, municipality, organisation, own, programme, type Rec } from './testing.js'

const around: readonly Rec[] = [area, programme, measure('m1'), municipality('001'), municipality('002')]
const event = (body: Rec): Rec =>
  own('event', 'e', {
    title: { en: 'Workshop' },
    type: 'workshop',
    channel: 'remote',
    programmes: ['p'],
    ...body,
  })
const findings = (record: Rec): readonly (readonly [string, string | undefined])[] =>
  load([...around, organisation('o'), record]).diagnostics.map(({ code, at }) => [code, at.pointer] as const)

describe('what cannot be is a finding at its place', () => {
  it.each([
    [
      'negative attendance',
      event({ attendance: { of: 'people', count: -3 } }),
      'core/invalid-count',
      '/attendance/count',
    ],
    [
      'attendance in words',
      event({ attendance: { of: 'people', count: 'noin 140' } }),
      'core/wrong-type',
      '/attendance/count',
    ],
    [
      'half a person',
      event({ attendance: { of: 'people', count: 1.5 } }),
      'core/invalid-count',
      '/attendance/count',
    ],
    ['attendance of neither', event({ attendance: { count: 3 } }), 'core/missing-field', '/attendance'],
    [
      'bounds the wrong way',
      event({ attendance: { of: 'people', atLeast: 9, atMost: 3 } }),
      'core/min-above-max',
      '/attendance',
    ],
    ['a date without year', event({ date: '14.9.' }), 'core/invalid-date', '/date'],
    ['an unknown type', event({ type: 'workshp' }), 'core/unknown-value', '/type'],
    ['an unknown level', event({ achievedLevel: 'decide' }), 'core/unknown-value', '/achievedLevel'],
    [
      'an unknown mode',
      own('producer', 'x', { organisation: 'o', municipality: '001', programme: 'p', modes: ['own-wrk'] }),
      'core/unknown-value',
      '/modes/0',
    ],
    [
      'an unknown municipality',
      own('involvement', 'x', { municipalities: ['009'], programme: 'p', status: 'yes' }),
      'core/unknown-reference',
      '/municipalities/0',
    ],
    [
      'an unknown measure',
      own('involvement', 'x', { municipalities: ['001'], programme: 'p', measures: ['m9'], status: 'yes' }),
      'core/unknown-reference',
      '/measures/0',
    ],
    [
      'neither municipalities nor area',
      own('involvement', 'x', { programme: 'p', status: 'yes' }),
      'core/municipalities-or-area',
      '',
    ],
    ['an unknown field', event({ atendance: 3 }), 'core/unknown-field', '/atendance'],
    [
      'an event before the programme',
      event({ date: '2018-01-01' }),
      'participation/outside-programme',
      '/date',
    ],
  ])('%s', (_, record, code, pointer) => {
    const found = findings(record)
    expect(found.map(([one]) => one)).toContain(code)
    expect(found.find(([one]) => one === code)?.[1]).toMatch(new RegExp(`/\\d+${pointer}$`))
  })

  it('one municipality twice with different status: an error, and unknown in the matrix', () => {
    const twice = ['yes', 'no'].map((status) =>
      own('involvement', `x-${status}`, {
        municipalities: ['001'],
        programme: 'p',
        measures: ['m1'],
        status,
        reason: { en: 'because' },
      }),
    )
    const { codes, dataset } = load([...around, ...twice])
    expect(codes).toContain('participation/status-conflict')
    expect(dataset.participation.cell({ programme: 'p', municipality: '001', measure: 'm1' })).toMatchObject({
      status: 'unknown',
      conflict: true,
    })
  })

  it('a population that is missing for the day: an error for the municipality, and no figure', () => {
    const { diagnostics, dataset } = load([
      ...around,
      municipality('003', null),
      own('involvement', 'x', { area: 'land', programme: 'p', status: 'yes', statedOn: '2020-06-01' }),
    ])
    const found = diagnostics.filter(({ code }) => code === 'participation/population-missing')
    expect(found.map(({ severity, record }) => [severity, record?.id])).toEqual([['error', '003']])
    expect(dataset.participation.coverage({ programme: 'p' }).population).toEqual({
      known: false,
      missing: ['003'],
    })
  })

  it('hostile ids are ids', () => {
    const { dataset, codes } = load([
      ...around,
      own('event', 'constructor', {
        title: { en: 'a' },
        type: 'meeting',
        channel: 'remote',
        programmes: ['p'],
        date: '2020-06-01',
      }),
    ])
    expect(codes).toEqual([])
    expect(dataset.participation.attendance({ programme: 'p' }).withoutNumber).toEqual(['constructor'])
  })
})

describe('many records', () => {
  const many = (count: number): readonly Rec[] =>
    Array.from({ length: count }, (_, index) =>
      own('event', `e${index}`, {
        title: { en: `Event ${index}` },
        type: 'meeting',
        date: `202${1 + (index % 2)}-0${1 + (index % 9)}-${10 + (index % 18)}`,
        channel: 'remote',
        programmes: ['p'],
        attendance: { of: 'participations', count: index % 97 },
      }),
    )

  it('checks, adds up and reports 10 000 events within seconds', () => {
    const started = performance.now()
    const { dataset } = load([...around, ...many(10_000)])
    const found = dataset.participation.attendance({ programme: 'p' })
    expect(found.events).toBe(10_000)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})
