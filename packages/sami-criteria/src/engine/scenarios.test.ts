import { describe, expect, it } from 'vitest'
import type { ObligationOutcome, ObligationQuestion } from '../index.js'
import { load, own, point, type Rec } from '../testing.js'

/* What the law gives for the situations that the catalogue was made for. */

const ask = (records: readonly Rec[], question: ObligationQuestion) => {
  const { dataset, diagnostics } = load(records)
  expect(diagnostics.filter(({ code }) => code.startsWith('core/'))).toEqual([])
  const found = dataset.samiCriteria.obligations(question)
  const of = (id: string): ObligationOutcome => found.find((one) => one.id === id)!
  return {
    found,
    of,
    result: (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, of(id).result])),
    all: (ids: readonly string[], result: ObligationOutcome['result']) =>
      expect(Object.fromEntries(ids.map((id) => [id, of(id).result]))).toEqual(
        Object.fromEntries(ids.map((id) => [id, result])),
      ),
  }
}

const right = ['sla-4-use', 'sla-4-no-refusal', 'sla-19-interpret', 'sla-20-translate']
const homelandPackage = [
  'sla-12-choice',
  'sla-13-document',
  'sla-14-staff',
  'sla-15-notices',
  'sla-15-promote',
]
const visit = { ownOrHeard: true, form: 'oral' } as const
const wish = (homeMunicipality: string, more = {}) => ({ wishesSami: true, homeMunicipality, ...more })

describe('1: a hospital district outside the homeland, 2021', () => {
  const hospital = [point('hospital', '698', { organisation: 'lshp', services: ['care'] })]
  const at = (date: string, organisation = 'lshp') =>
    ask(hospital, {
      subject: { servicePoint: 'hospital', organisation },
      at: date,
      language: 'smn',
      client: wish('148'),
      matter: visit,
    })

  it('gives the right to use Sámi, interpretation and translation, and not sections 12 to 16', () => {
    const { all, of } = at('2021-03-15')
    all(['sla-2-scope-municipal', ...right, 'patient-3-3'], 'applies')
    all([...homelandPackage, 'sla-11-2-county-residents', 'hso-5-right'], 'does-not-apply')
    expect(of('sla-4-use')).toMatchObject({ boundBy: 'lshp', language: 'smn' })
    expect(of('sla-12-choice').because).toContain('in-homeland')
    expect(of('sla-11-2-county-residents').because).toEqual(['not-in-force'])
  })

  it('is the same in October 2021: section 11(2) binds the county and not the district', () => {
    const { all, of } = at('2021-10-15')
    all(right, 'applies')
    all(homelandPackage, 'does-not-apply')
    expect(of('sla-11-2-county-residents').because).toEqual(['lapland-county'])
  })
})

describe('2: the same hospital when the county organises', () => {
  const question: ObligationQuestion = {
    subject: { servicePoint: 'hospital', organisation: 'county' },
    at: '2023-02-01',
    language: 'smn',
    client: wish('148'),
    matter: visit,
  }
  const records = [point('hospital', '698', { organisation: 'county', services: ['care'] })]

  it('adds section 11(2) and with it sections 12 to 16', () => {
    const { all } = ask(records, question)
    all([...right, ...homelandPackage, 'sla-11-2-county-residents'], 'applies')
  })

  it('cannot tell 612/2021 section 5(2) until it is told where else the service is produced', () => {
    expect(ask(records, question).of('hso-5-right')).toMatchObject({
      result: 'unknown',
      missing: ['production.assignedToHomelandResidents', 'production.onlyOutsideHomelandMunicipalities'],
    })
    const told = ask(records, { ...question, production: { onlyOutsideHomelandMunicipalities: true } })
    expect(told.of('hso-5-right').result).toBe('applies')
  })

  it('gives the decision in Inari Sámi without request after a contact in Sámi', () => {
    const auto = ask(records, { ...question, client: wish('148', { contactedInSami: true }) })
    expect(auto.of('sla-13-document-auto')).toMatchObject({ result: 'applies', language: 'smn' })
    const none = ask(records, { ...question, client: wish('148', { contactedInSami: false }) })
    expect(none.of('sla-13-document-auto').result).toBe('does-not-apply')
    expect(ask(records, question).of('sla-13-document-auto').missing).toEqual(['client.contactedInSami'])
  })
})

describe('3: a service bought from a firm in the homeland', () => {
  const records = [
    point('home', '890', { organisation: 'firm', services: ['home-care'] }),
    own('contract', 'c', { organiser: 'utsjoki', producer: 'firm', inSamiHomeland: 'yes', clause: 'no' }),
    own('contract', 'c23', {
      organiser: 'county',
      producer: 'firm',
      inSamiHomeland: 'yes',
      clause: 'yes',
      followUp: 'yes',
    }),
  ]
  const by = (organisation: string, at: string) =>
    ask(records, {
      subject: { servicePoint: 'home', organisation, producer: 'firm' },
      at,
      language: 'se',
      client: wish('890'),
      matter: visit,
    })

  it('2021: the municipality has to ensure it, and the firm has no duty of its own', () => {
    const { of } = by('utsjoki', '2021-05-01')
    expect(of('sla-18-authority-ensures')).toMatchObject({ result: 'applies', boundBy: 'utsjoki' })
    expect(of('sla-18-private-by-law')).toMatchObject({ result: 'does-not-apply', because: ['task-by-law'] })
    expect(of('hso-19-private').because).toEqual(['not-in-force'])
  })

  it('2023: the firm is bound directly as well', () => {
    const { of } = by('county', '2023-02-01')
    expect(of('hso-19-private')).toMatchObject({ result: 'applies', boundBy: 'firm' })
    expect(of('sla-18-authority-ensures')).toMatchObject({ result: 'applies', boundBy: 'county' })
  })
})

describe('4 and 5: a health centre whose organiser has no homeland member', () => {
  const records = [point('kemi-centre', '240', { services: ['care'] })]
  const base = { language: 'se', matter: visit } as const

  it('4: 2022 gives no right, only the soft duties', () => {
    const question: ObligationQuestion = {
      ...base,
      subject: { servicePoint: 'kemi-centre', organisation: 'kemi', producer: 'firm' },
      at: '2022-06-01',
      client: wish('240'),
    }
    const { all, of } = ask(records, question)
    all([...right, ...homelandPackage, 'sla-11-2-county-residents'], 'does-not-apply')
    all(['patient-3-3', 'patient-5-2'], 'applies')
    expect(of('sla-4-use').because).toEqual(expect.arrayContaining(['in-scope']))
    expect(of('sla-23-no-right').missing).toEqual(['matter.samiDocument'])
    expect(
      ask(records, { ...question, matter: { ...visit, samiDocument: true } }).of('sla-23-no-right').result,
    ).toBe('applies')
  })

  const in2023 = (home: string, producer: string) =>
    ask(records, {
      ...base,
      subject: { servicePoint: 'kemi-centre', organisation: 'county', producer },
      at: '2023-06-01',
      client: wish(home),
    })

  it('5a: 2023 gives the right to use Sámi to a resident of Kemi', () => {
    const { all, of } = in2023('240', 'county')
    all(right, 'applies')
    all([...homelandPackage, 'sla-11-2-county-residents'], 'does-not-apply')
    expect(of('hso-5-right').result).toBe('unknown')
    expect(of('hso-19-private').result).toBe('does-not-apply')
  })

  it('5b: and sections 12 to 16 to a resident of Utsjoki', () => {
    in2023('890', 'county').all([...right, ...homelandPackage], 'applies')
  })

  it('5c: a private producer is bound, too', () => {
    expect(in2023('240', 'firm').of('hso-19-private').result).toBe('applies')
  })
})

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
    at('vuotso', 'sodankyla', '2021-03-01', '758').all([...right, ...homelandPackage], 'applies')
    const centre = at('centre', 'sodankyla', '2021-03-01', '758')
    centre.all(right, 'applies')
    centre.all(homelandPackage, 'does-not-apply')
  })

  it('2023: residents of the four municipalities, and others', () => {
    at('vuotso', 'county', '2023-03-01', '758').all([...right, ...homelandPackage], 'applies')
    at('centre', 'county', '2023-03-01', '758').all([...homelandPackage, 'hso-5-right'], 'applies')
    const other = at('centre', 'county', '2023-03-01', '564')
    other.all([...right, 'hso-5-right'], 'applies')
    other.all(homelandPackage, 'does-not-apply')
  })

  it('an unknown place is unknown and asks for it', () => {
    const { of } = at('somewhere', 'sodankyla', '2021-03-01', '564')
    expect(of('sla-12-choice')).toMatchObject({
      result: 'unknown',
      missing: ['unit.village or unit.coordinates'],
    })
  })
})

describe('8: the duties when nobody speaks Skolt Sámi', () => {
  it('interpretation in Skolt Sámi, no refusal, and the client may decline an interpreter', () => {
    const { of, all } = ask([point('ivalo', '148', { organisation: 'county', services: ['care'] })], {
      subject: { servicePoint: 'ivalo' },
      at: '2023-09-01',
      language: 'sms',
      client: wish('148'),
      matter: visit,
    })
    all(['sla-19-interpret', 'sla-4-no-refusal', 'admin-65', 'hso-5-right', 'sla-22-cost'], 'applies')
    expect(of('sla-19-interpret').language).toBe('sms')
  })
})

describe('10: the duty to negotiate, before and after the reform', () => {
  const at = (date: string) =>
    ask([], {
      subject: { organisation: 'lshp' },
      at: date,
      measure: { wide: true, affectsSami: true, concernsHomeland: true },
    })

  it('changes on 8 August 2025', () => {
    expect(at('2021-10-15').result('spa-9-old', 'spa-9-new')).toEqual({
      'spa-9-old': 'applies',
      'spa-9-new': 'does-not-apply',
    })
    expect(at('2025-08-07').result('spa-9-old')).toEqual({ 'spa-9-old': 'applies' })
    expect(at('2025-08-08').result('spa-9-old', 'spa-9-new')).toEqual({
      'spa-9-old': 'does-not-apply',
      'spa-9-new': 'applies',
    })
    expect(at('2025-09-01').of('spa-9-new').provision.verified).toBe(false)
  })
})

describe('11: meetings', () => {
  const at = (organisation: string) =>
    ask([], { subject: { organisation }, at: '2022-05-01', language: 'se', matter: { form: 'meeting' } })

  it('a joint authority with a homeland member interprets; another one does not have to', () => {
    expect(at('ky').of('sla-6-meetings')).toMatchObject({ result: 'applies', boundBy: 'ky' })
    expect(at('lpshp').of('sla-6-meetings').result).toBe('does-not-apply')
  })
})

describe('one question on four days', () => {
  const records = [point('hospital', '698', { services: ['care'] })]
  const on = (at: string, organisation: string) =>
    ask(records, {
      subject: { servicePoint: 'hospital', organisation, producer: organisation },
      at,
      language: 'smn',
      client: wish('148'),
      matter: visit,
      measure: { wide: true, affectsSami: true, concernsHomeland: true },
      production: { onlyOutsideHomelandMunicipalities: true, assignedToHomelandResidents: false },
    }).found.flatMap(({ id, result }) => (result === 'applies' ? [id] : []))

  it('gives four answers', () => {
    const of2020 = on('2020-06-01', 'lshp')
    const of2022 = on('2022-06-01', 'lshp')
    const of2023 = on('2023-06-01', 'county')
    const of2025 = on('2025-09-01', 'county')
    expect(of2022).toEqual(of2020)
    // The county was an authority in 2022 already, though it organised nothing.
    expect(on('2022-06-01', 'county')).toContain('sla-11-2-county-residents')
    expect(on('2021-06-30', 'county')).not.toContain('sla-4-use')
    expect(of2023.filter((id) => !of2022.includes(id))).toEqual(
      expect.arrayContaining([
        'hso-5-right',
        'sla-11-2-county-residents',
        'sla-12-choice',
        'hso-33-national',
      ]),
    )
    expect(of2025.filter((id) => !of2023.includes(id))).toEqual(
      expect.arrayContaining(['spa-9-new', 'sup-23-26', 'records-703-19']),
    )
    expect(of2023).not.toContain('sup-23-26')
    expect(of2025).not.toContain('spa-9-old')
    // Asked of the county, each of the four days has its own answer.
    const days = ['2020-06-01', '2022-06-01', '2023-06-01', '2025-09-01']
    expect(new Set(days.map((day) => String(on(day, 'county')))).size).toBe(4)
  })
})
