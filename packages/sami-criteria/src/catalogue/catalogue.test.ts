import { describe, expect, it } from 'vitest'
import { type Catalogue, catalogue, obligationTable } from '../index.js'
import { load, own, point, type Rec } from '../testing.js'

describe('the catalogue', () => {
  it('has 41 criteria in eight chapters, with ids of their own', () => {
    const counts = catalogue.chapters.map(
      ({ id }) => catalogue.criteria.filter(({ chapter }) => chapter === id).length,
    )
    expect(counts).toEqual([5, 5, 6, 8, 5, 5, 3, 4])
    expect(new Set(catalogue.criteria.map(({ id }) => id)).size).toBe(41)
  })

  it('names only provisions of the table, and says what is uncertain', () => {
    const ids = new Set(obligationTable.map(({ id }) => id))
    for (const { id, obligations, verified, verify, measurement } of catalogue.criteria) {
      for (const one of obligations ?? []) expect(ids, id).toContain(one)
      expect(verified, id).toBe(verify === undefined)
      if (measurement.type === 'level') expect(measurement.levels).toHaveLength(4)
    }
  })

  it('has no provision twice, and marks each that is uncertain', () => {
    expect(new Set(obligationTable.map(({ id }) => id)).size).toBe(obligationTable.length)
    for (const { id, verified, verify, from, to } of obligationTable) {
      expect(verified, id).toBe(verify === undefined)
      expect(to === undefined || from <= to, id).toBe(true)
    }
  })

  it('can be another one, by public API alone', () => {
    const tiny: Catalogue = {
      catalogueVersion: '0.1.0',
      lawAsOf: '2024-01-01',
      chapters: [{ id: 'x', title: { fi: 'Luku', en: 'Chapter' } }],
      criteria: [
        {
          id: 'hello',
          chapter: 'x',
          title: { fi: 'Tervehdys', en: 'Greeting' },
          restsOn: ['own'],
          evidence: ['visit'],
          measurement: { type: 'yes-no' },
          appliesTo: ['service'],
          area: 'all',
          perLanguage: true,
          maxAgeMonths: 1,
          assessors: ['client'],
          verified: true,
        },
      ],
    }
    const records = [
      point('p', '148'),
      own('assessment', 'a', {
        criterion: 'hello',
        servicePoint: 'p',
        language: 'smn',
        status: 'met',
        value: true,
        evidence: [{ kind: 'visit', date: '2024-01-31' }],
        assessor: { kind: 'client' },
        asOf: '2024-01-31',
      }),
    ]
    const { dataset, diagnostics } = load(records, { catalogue: tiny, asOf: '2024-02-29' })
    expect(diagnostics).toEqual([])
    expect(dataset.samiCriteria.summary()).toMatchObject([
      { chapter: 'x', language: 'se', unknown: 1 },
      { chapter: 'x', language: 'smn', met: 1, assessed: 1, applicable: 1 },
      { chapter: 'x', language: 'sms', unknown: 1 },
    ])
    const of = (at: string) =>
      dataset.samiCriteria.assess({ criterion: 'hello', subject: { servicePoint: 'p' }, language: 'smn', at })
    expect(of('2024-03-01').because).toBe('evidence-too-old')
  })

  it('names what a record says that it does not have', () => {
    const { diagnostics } = load([
      own('criterion', 'x', {
        chapter: '__proto__',
        title: { fi: 'Oma', en: 'Own' },
        restsOn: ['own'],
        obligations: ['sla-4-use', 'sla-99'],
        evidence: ['note'],
        measurement: { type: 'yes-no' },
        appliesTo: ['organiser'],
        area: 'all',
        perLanguage: false,
        assessors: ['sami-reviewer'],
        verified: true,
      }),
    ])
    expect(
      diagnostics.map(({ code, at, received }) => [code, at.pointer?.replace(/^.\d+/, ''), received]),
    ).toEqual([
      ['samiCriteria/not-in-catalogue', '/chapter', '__proto__'],
      ['samiCriteria/not-in-catalogue', '/obligations/1', 'sla-99'],
    ])
  })

  it('is changed by a record with the id of a criterion: results are held to the change', () => {
    const signs = (status: string): Rec =>
      own('assessment', 'a', {
        criterion: 'ma-signs',
        servicePoint: 'p',
        language: 'se',
        status,
        value: true,
        evidence: [{ kind: 'photo', date: '2022-01-01' }],
        assessor: { kind: 'self' },
        asOf: '2022-01-01',
      })
    const shorter = own('criterion', 'ma-signs', {
      chapter: 'materials',
      title: { fi: 'Opasteet', en: 'Signs' },
      restsOn: ['1086/2003 §8(2)'],
      evidence: ['photo'],
      measurement: { type: 'yes-no' },
      appliesTo: ['service'],
      area: 'homeland',
      perLanguage: true,
      maxAgeMonths: 1,
      assessors: ['self', 'client'],
      verified: true,
    })
    const asked = {
      criterion: 'ma-signs',
      subject: { servicePoint: 'p' },
      language: 'se',
      at: '2022-06-01',
    } as const
    const place = point('p', '148', { organisation: 'inari' })
    const of = (records: readonly Rec[]) => load([place, signs('met'), ...records], { asOf: '2022-06-01' })
    const shipped = of([])
    expect(shipped.dataset.samiCriteria.assess(asked).status).toBe('met')
    // The shipped criterion measures a share, the changed one yes or no.
    expect(shipped.codes).toEqual(['samiCriteria/forbidden-result'])
    const changed = of([shorter])
    expect(changed.dataset.samiCriteria.assess(asked).because).toBe('evidence-too-old')
    expect(changed.codes).toEqual(['samiCriteria/evidence-too-old'])
    expect(changed.dataset.samiCriteria.catalogue().criteria).toHaveLength(41)
  })

  it('can be extended and changed by records alone', () => {
    const { dataset, diagnostics } = load([
      own('criterion', 'own-one', {
        chapter: 'culture',
        title: { fi: 'Oma', en: 'Own' },
        restsOn: ['own'],
        evidence: ['note'],
        measurement: { type: 'yes-no' },
        appliesTo: ['organiser'],
        area: 'all',
        perLanguage: false,
        assessors: ['sami-reviewer'],
        verified: true,
      }),
    ])
    expect(diagnostics).toEqual([])
    expect(dataset.samiCriteria.catalogue().criteria).toHaveLength(42)
    const result = dataset.samiCriteria.assess({ criterion: 'own-one', subject: { organisation: 'inari' } })
    expect(result.because).toBe('nobody-looked')
    expect(
      dataset.samiCriteria.assess({ criterion: '__proto__', subject: { organisation: 'inari' } }).because,
    ).toBe('unknown-criterion')
  })
})
