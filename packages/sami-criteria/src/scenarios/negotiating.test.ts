import { participation } from '@sotekit/participation'
import { describe, expect, it } from 'vitest'
import { ask, load, modelled, own, type Rec } from '../testing.js'

const programme: readonly Rec[] = [
  modelled('programme', 'p', {
    title: { fi: 'Hanke' },
    period: { from: '2020-01-01', to: '2023-12-31' },
    calls: [
      {
        id: 'supplement',
        type: 'supplement',
        title: { fi: 'Täydennyshaku' },
        applications: { from: '2021-08-16', to: '2021-10-15' },
      },
    ],
    subProgrammes: [{ id: 'sami', title: { fi: 'Saamelaispalvelut' } }],
    benefitCategories: [{ id: 'access', title: { fi: 'Saatavuus' } }],
  }),
  modelled('measure', 'm45', {
    title: { fi: 'Ohjautuminen' },
    programme: 'p',
    call: 'supplement',
    subProgrammes: ['sami'],
    benefitCategory: 'access',
  }),
]

describe('10: the duty to negotiate, before and after the reform', () => {
  const at = (date: string) =>
    ask([], {
      subject: { organisation: 'lshp' },
      at: date,
      measure: { wide: true, affectsSami: true, concernsHomeland: true },
    })

  it('changes on 8 August 2025', () => {
    for (const day of ['2021-10-15', '2025-08-07']) {
      expect(at(day).of('spa-9-old').result).toBe('applies')
      expect(at(day).of('spa-9-new').because).toEqual(['not-in-force'])
    }
    for (const day of ['2025-08-08', '2025-09-01']) {
      expect(at(day).of('spa-9-old').because).toEqual(['not-in-force'])
      expect(at(day).of('spa-9-new').result).toBe('applies')
    }
    expect(at('2025-09-01').of('spa-9-new').provision.verified).toBe(false)
  })
})

describe('10: negotiating before the decision', () => {
  const link = (body: Rec = {}): Rec =>
    own('measure', 'l', {
      measure: 'm45',
      wide: 'yes',
      affectsSami: 'yes',
      concernsHomeland: 'yes',
      ...body,
    })
  const negotiation = (...dates: readonly string[]): Rec =>
    modelled('participation.negotiation', 'n', {
      title: { fi: 'Neuvottelu' },
      programme: 'p',
      call: 'supplement',
      with: 'parliament',
      rounds: dates.map((date) => ({ date })),
    })
  const check = (records: readonly Rec[], loaded = true) =>
    load([...programme, ...records], {}, loaded ? [participation()] : [])

  it('is met when the talks were before the end of the call', () => {
    const { dataset, codes } = check([link(), negotiation('2021-09-29', '2021-10-05', '2021-10-13')])
    expect(dataset.samiCriteria.negotiations()).toEqual([
      {
        measure: 'm45',
        status: 'met',
        because: 'rounds-before',
        provision: 'spa-9-old',
        decisionOn: '2021-10-15',
        rounds: ['2021-09-29', '2021-10-05', '2021-10-13'],
      },
    ])
    expect(codes).not.toContain('samiCriteria/measure-not-negotiated')
  })

  it.each([
    ['a written hearing alone', { opportunity: 'hearing-only' }, [], 'not-met', 'hearing-only'],
    ['a chance that was not used', { opportunity: 'reserved' }, [], 'met', 'opportunity-given'],
    ['talks after the decision', {}, ['2021-10-20'], 'not-met', 'rounds-after'],
    ['no talks', {}, [], 'not-met', 'no-rounds'],
    ['a measure whose width nobody knows', { wide: 'unknown' }, [], 'unknown', 'measure.wide'],
    [
      'a measure outside the homeland',
      { concernsHomeland: 'no' },
      [],
      'not-applicable',
      'not-measure.concernsHomeland',
    ],
  ])('%s', (_, body, rounds, status, because) => {
    const { dataset } = check([link(body), ...(rounds.length > 0 ? [negotiation(...rounds)] : [])])
    expect(dataset.samiCriteria.negotiations()[0]).toMatchObject({ status, because })
  })

  const commitment = (to: string): Rec =>
    modelled('participation.commitment', 'municipal', {
      title: { fi: 'Kuntasitoumus' },
      programme: 'p',
      call: 'supplement',
      municipalities: ['148'],
      made: { to },
      state: 'fulfilled',
    })

  it('is met as well when municipalities commit themselves after the talks; before them, it says so', () => {
    const rounds = negotiation('2021-09-29', '2021-10-05', '2021-10-13')
    const of = (to: string) => check([link(), rounds, commitment(to)]).dataset.samiCriteria.negotiations()[0]
    expect(of('2021-11-30')).toMatchObject({ status: 'met' })
    expect(of('2021-11-30')).not.toHaveProperty('committedBefore')
    expect(of('2021-09-15')).toMatchObject({ committedBefore: ['municipal'] })
  })

  it.each([
    [undefined, 'unknown', 'minutes'],
    ['stated', 'met', 'rounds-before'],
    ['missing', 'not-met', 'no-minutes'],
  ])('under the reformed Act minutes that are %s make it %s', (state, status, because) => {
    const talks = {
      ...negotiation('2025-08-20'),
      ...(state !== undefined && { elements: [{ element: 'minutes', state, reason: { en: 'None' } }] }),
    }
    const { dataset } = check([link({ decisionOn: '2025-09-01' }), talks])
    expect(dataset.samiCriteria.negotiations()[0]).toMatchObject({ status, because, provision: 'spa-9-new' })
  })

  it('is shown as not checked where negotiations are not recorded', () => {
    const { dataset, diagnostics } = check([link()], false)
    expect(dataset.samiCriteria.negotiations()[0]?.status).toBe('not-checked')
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['samiCriteria/measure-not-negotiated', 'info'],
    ])
  })
})
