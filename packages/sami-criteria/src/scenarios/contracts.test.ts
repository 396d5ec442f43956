import { describe, expect, it } from 'vitest'
import { ask, load, modelled, own, point, type Rec, visit, wish } from '../testing.js'

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

describe('3: a contract without the clause', () => {
  const contract = (organiser: string, from: string, clause: string): Rec =>
    own('contract', 'c', { organiser, producer: 'firm', inSamiHomeland: 'yes', clause, validity: { from } })

  it('is a failing of the authority; where nobody looked it is only a warning', () => {
    const found = load([contract('utsjoki', '2021-05-01', 'no')]).diagnostics
    expect(found.map(({ code, severity, args }) => [code, severity, args['organiser']])).toEqual([
      ['samiCriteria/contract-without-duty', 'error', 'utsjoki'],
    ])
    expect(load([contract('utsjoki', '2021-05-01', 'unknown')]).diagnostics[0]?.severity).toBe('warning')
    expect(load([contract('utsjoki', '2021-05-01', 'yes')]).codes).toEqual([])
    expect(load([contract('kemi', '2021-05-01', 'no')]).codes).toEqual([])
  })
})

describe('3: a subcontractor of the firm', () => {
  const arranged = (organiser: string, from: string, more: Rec = {}): Rec =>
    modelled('arrangement', `arranged-${from}`, {
      service: 'home-care',
      organiser,
      municipalities: ['890'],
      producers: [
        { organisation: 'firm', coverage: 'whole', mode: 'purchased' },
        { organisation: 'sub', coverage: 'part', mode: 'purchased', subcontractorOf: 'firm', ...more },
      ],
      validity: { from },
    })
  const sub = modelled('organisation', 'sub', { name: { fi: 'Alihankkija Oy' }, type: 'company' })
  const home = point('home', '890', { organisation: 'sub', services: ['home-care'] })
  const by = (arrangement: Rec, at: string, more: readonly Rec[] = []) =>
    ask([sub, home, arrangement, ...more], {
      subject: { servicePoint: 'home' },
      at,
      language: 'se',
      client: wish('890'),
      matter: visit,
    })

  it('2021: the authority answers for it through the firm, by contract or by how the service was bought', () => {
    const contract = own('contract', 'c', {
      organiser: 'utsjoki',
      producer: 'firm',
      inSamiHomeland: 'yes',
      clause: 'yes',
      followUp: 'yes',
      taskBasis: 'authority-decision',
    })
    for (const more of [[], [contract]]) {
      const { of } = by(arranged('utsjoki', '2021-01-01'), '2021-05-01', more)
      expect(of('sla-18-authority-ensures')).toMatchObject({ result: 'applies', boundBy: 'utsjoki' })
      expect(of('hso-19-private')).toMatchObject({ result: 'does-not-apply', because: ['not-in-force'] })
    }
  })

  it('2023: it is bound directly, as the firm is', () => {
    const { of } = by(arranged('county', '2023-01-01'), '2023-02-01')
    expect(of('hso-19-private')).toMatchObject({ result: 'applies', boundBy: 'sub' })
    expect(of('sla-18-authority-ensures')).toMatchObject({ result: 'applies', boundBy: 'county' })
  })

  it('a ring of subcontractors rests on nothing, and ends', () => {
    const ring = modelled('arrangement', 'ring', {
      service: 'home-care',
      organiser: 'utsjoki',
      municipalities: ['890'],
      producers: [
        { organisation: 'firm', coverage: 'whole', mode: 'unknown', subcontractorOf: 'sub' },
        { organisation: 'sub', coverage: 'whole', mode: 'unknown', subcontractorOf: 'firm' },
      ],
    })
    expect(by(ring, '2021-05-01').of('sla-18-authority-ensures')).toMatchObject({
      result: 'unknown',
      missing: ['production.taskBasis'],
    })
  })
})
