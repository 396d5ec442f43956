import { describe, expect, it } from 'vitest'
import { type Catalogue, catalogue, obligationTable } from '../index.js'
import { load, own, point } from '../testing.js'

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
