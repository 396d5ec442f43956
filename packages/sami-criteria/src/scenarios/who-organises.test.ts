import { describe, expect, it } from 'vitest'
import type { ObligationQuestion } from '../index.js'
import { ask, homelandPackage, point, right, visit, wish } from '../testing.js'

/* What the law gives for the situations that the catalogue was made for; hospitals and health centres. */

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
    const { of, otherThan } = at('2021-03-15')
    expect(otherThan('applies', ['sla-2-scope-municipal', ...right, 'patient-3-3'])).toEqual([])
    expect(
      otherThan('does-not-apply', [...homelandPackage, 'sla-11-2-county-residents', 'hso-5-right']),
    ).toEqual([])
    expect(of('sla-4-use')).toMatchObject({ boundBy: 'lshp', language: 'smn' })
    expect(of('sla-12-choice').because).toContain('in-homeland')
    expect(of('sla-11-2-county-residents').because).toEqual(['not-in-force'])
  })

  it('is the same in October 2021: section 11(2) binds the county and not the district', () => {
    const { of, otherThan } = at('2021-10-15')
    expect(otherThan('applies', right)).toEqual([])
    expect(otherThan('does-not-apply', homelandPackage)).toEqual([])
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
    const { otherThan } = ask(records, question)
    expect(otherThan('applies', [...right, ...homelandPackage, 'sla-11-2-county-residents'])).toEqual([])
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

  it('gives a translation in its place where several parties do not agree (section 13(2))', () => {
    const parties = (partiesDisagree: boolean | undefined) =>
      ask(records, {
        ...question,
        client: wish('148', { contactedInSami: true }),
        matter: { ...visit, partiesDisagree },
      })
    expect(parties(true).of('sla-13-document-auto').because).toEqual(['parties-disagree'])
    expect(parties(true).of('sla-13-document').because).toEqual(['parties-disagree'])
    expect(parties(true).of('sla-13-2-translation').result).toBe('applies')
    expect(parties(false).of('sla-13-2-translation').because).toEqual(['parties-disagree'])
    expect(parties(undefined).of('sla-13-document').missing).toEqual(['matter.partiesDisagree'])
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
    const { of, otherThan } = ask(records, question)
    expect(otherThan('does-not-apply', [...right, ...homelandPackage, 'sla-11-2-county-residents'])).toEqual(
      [],
    )
    expect(otherThan('applies', ['patient-3-3', 'patient-5-2'])).toEqual([])
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
    const { of, otherThan } = in2023('240', 'county')
    expect(otherThan('applies', right)).toEqual([])
    expect(otherThan('does-not-apply', [...homelandPackage, 'sla-11-2-county-residents'])).toEqual([])
    expect(of('sla-12-choice').because).toEqual(['home-in-named-municipality', 'in-homeland'])
    expect(of('hso-5-right')).toMatchObject({
      result: 'unknown',
      missing: ['production.assignedToHomelandResidents', 'production.onlyOutsideHomelandMunicipalities'],
    })
    expect(of('hso-19-private').because).toEqual(['private-producer'])
  })

  it('5b: and sections 12 to 16 to a resident of Utsjoki', () => {
    expect(in2023('890', 'county').otherThan('applies', [...right, ...homelandPackage])).toEqual([])
  })

  it('5c: a private producer is bound, too', () => {
    expect(in2023('240', 'firm').of('hso-19-private')).toMatchObject({ result: 'applies', boundBy: 'firm' })
  })
})
