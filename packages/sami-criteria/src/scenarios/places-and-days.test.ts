import { describe, expect, it } from 'vitest'
import { ask, homelandPackage, modelled, point, type Rec, right, visit, wish } from '../testing.js'

/* Where the place or the day decides. */

describe('7: Sodankylä, where the place decides', () => {
  const records = [
    point('vuotso', '758', { inSamiHomeland: 'yes' }),
    point('centre', '758', { inSamiHomeland: 'no' }),
    point('somewhere', '758'),
  ]
  const at = (servicePoint: string, organisation: string, date: string, home: string) =>
    ask(records, {
      subject: { servicePoint, organisation },
      at: date,
      language: 'se',
      client: wish(home),
      matter: visit,
    })

  it('2021', () => {
    expect(
      at('vuotso', 'sodankyla', '2021-03-01', '758').otherThan('applies', [...right, ...homelandPackage]),
    ).toEqual([])
    const centre = at('centre', 'sodankyla', '2021-03-01', '758')
    expect(centre.otherThan('applies', right)).toEqual([])
    expect(centre.otherThan('does-not-apply', homelandPackage)).toEqual([])
  })

  it('2023: residents of the four municipalities, and others', () => {
    expect(
      at('vuotso', 'county', '2023-03-01', '758').otherThan('applies', [...right, ...homelandPackage]),
    ).toEqual([])
    expect(
      at('centre', 'county', '2023-03-01', '758').otherThan('applies', [...homelandPackage, 'hso-5-right']),
    ).toEqual([])
    const other = at('centre', 'county', '2023-03-01', '564')
    expect(other.otherThan('applies', [...right, 'hso-5-right'])).toEqual([])
    expect(other.otherThan('does-not-apply', homelandPackage)).toEqual([])
  })

  it('an unknown place is unknown and asks for it', () => {
    const { of } = at('somewhere', 'sodankyla', '2021-03-01', '564')
    expect(of('sla-12-choice')).toMatchObject({
      result: 'unknown',
      missing: ['place.inSamiHomeland'],
    })
  })
})

describe('one question on four days', () => {
  const arranged = (organiser: string, validity: Rec): Rec =>
    modelled('arrangement', organiser, {
      service: 'care',
      organiser,
      municipalities: ['698'],
      producers: [{ organisation: organiser, coverage: 'whole', mode: 'own' }],
      validity,
    })
  const records = [
    point('hospital', '698', { services: ['care'] }),
    arranged('lshp', { to: '2022-12-31' }),
    arranged('county', { from: '2023-01-01' }),
  ]
  const days = ['2020-06-01', '2022-06-01', '2023-06-01', '2025-09-01'] as const
  const on = (at: string, organisation?: string) =>
    ask(records, {
      subject: { servicePoint: 'hospital', organisation },
      at,
      language: 'smn',
      client: wish('148'),
      matter: visit,
      measure: { wide: true, affectsSami: true, concernsHomeland: true },
      production: { onlyOutsideHomelandMunicipalities: true, assignedToHomelandResidents: false },
    })
  const applying = (at: string, organisation?: string): readonly string[] =>
    on(at, organisation).found.flatMap(({ id, result }) => (result === 'applies' ? [id] : []))
  const added = (before: string, after: string, organisation?: string): readonly string[] =>
    applying(after, organisation).filter((id) => !applying(before, organisation).includes(id))

  it('asked of the place: who organises changes in 2023, and the law with it', () => {
    expect(days.map((day) => on(day).of('sla-4-use').boundBy)).toEqual(['lshp', 'lshp', 'county', 'county'])
    // In 2022 the new law bound the county, which organised nothing yet: the district's answer stays.
    expect(applying(days[1])).toEqual(applying(days[0]))
    expect(applying(days[0])).toEqual(expect.arrayContaining([...right, 'spa-9-old', 'patient-3-3']))
    expect(applying(days[0])).not.toContain('sla-12-choice')
    expect(added(days[1], days[2])).toEqual([
      'sla-2-scope-county',
      'hso-5-right',
      ...['sla-11-2-county-residents', 'sla-12-choice', 'sla-14-merit', 'sla-14-proof', 'sla-14-staff'],
      ...['sla-15-notices', 'sla-15-promote', 'sla-13-document'],
      ...['county-33-board', 'fund-saamenkielisyys', 'hso-22-goals', 'hso-33-national', 'hso-4-equal'],
      ...['nordic-5-4', 'sup-612-40'],
    ])
    expect(added(days[2], days[3])).toEqual(['spa-9-new', 'records-703-19', 'sup-23-26'])
    expect(added(days[3], days[2])).toEqual(['spa-9-old', 'sup-612-40'])
  })

  it('asked of the county, each day has its own answer', () => {
    expect(applying(days[0], 'county')).not.toContain('sla-4-use')
    expect(applying('2021-06-30', 'county')).not.toContain('sla-4-use')
    expect(added(days[0], days[1], 'county')).toEqual(
      expect.arrayContaining([...right, 'sla-11-2-county-residents', 'county-33-board', 'sup-612-40']),
    )
    expect(applying(days[1], 'county')).not.toContain('hso-5-right')
    expect(new Set(days.map((day) => String(applying(day, 'county')))).size).toBe(4)
  })
})
