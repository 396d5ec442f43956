import { participation } from '@sotekit/participation'
import { describe, expect, it } from 'vitest'
import { load, modelled, own, point, type Rec } from '../testing.js'

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

describe('8: a North Sámi nurse and a client who wishes Skolt Sámi', () => {
  const records = [
    point('ivalo', '148', { organisation: 'county', services: ['care'], inSamiHomeland: 'yes' }),
    own('capability', 'north', { servicePoint: 'ivalo', language: 'se', mode: 'staff-direct' }),
    own('capability', 'skolt', {
      servicePoint: 'ivalo',
      language: 'sms',
      mode: 'none',
      evidence: [{ kind: 'staff-plan', date: '2023-09-01' }],
    }),
  ]
  const answer = (list: readonly Rec[], language: 'se' | 'smn' | 'sms') =>
    load(list).dataset.samiCriteria.answer({ servicePoint: 'ivalo', language, at: '2023-09-01' }).answer

  it('does not serve: one language never stands for another', () => {
    expect(answer(records, 'se')).toBe('direct')
    expect(answer(records, 'sms')).toBe('none')
    expect(answer(records, 'smn')).toBe('unknown')
    expect(load(records).codes).toEqual(['samiCriteria/duty-without-capability'])
  })

  it('an interpreter serves, and is interpreted, not direct', () => {
    const video = own('capability', 'video', {
      servicePoint: 'ivalo',
      language: 'sms',
      mode: 'interpreter-video',
      clientMayDecline: 'yes',
    })
    expect(answer([...records, video], 'sms')).toBe('interpreted')
    expect(load([...records, video]).codes).toEqual([])
  })

  it('refusing because the client knows Finnish breaks section 4(2)', () => {
    const refusal = own('practice', 'r', {
      servicePoint: 'ivalo',
      practice: 'refused-as-client-knows-finnish',
      language: 'sms',
      seenOn: '2023-09-01',
    })
    const found = load([...records, refusal]).diagnostics.find(({ code }) =>
      code.endsWith('practice-breaks-duty'),
    )
    expect(found?.args).toMatchObject({ statute: '1086/2003', section: '4(2)' })
  })

  it('"Sámi, not specified" counts for none of the three, and unknown is not none', () => {
    const unspecified = [
      records[0] as Rec,
      own('capability', 'some', { servicePoint: 'ivalo', language: 'smi', mode: 'staff-direct' }),
    ]
    const { dataset } = load(unspecified)
    for (const language of ['se', 'smn', 'sms'] as const)
      expect(
        dataset.samiCriteria.answer({ servicePoint: 'ivalo', language, at: '2023-09-01' }),
      ).toMatchObject({ answer: 'unknown', unspecified: true })
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
      'measure.concernsHomeland',
    ],
  ])('%s', (_, body, rounds, status, because) => {
    const { dataset } = check([link(body), ...(rounds.length > 0 ? [negotiation(...rounds)] : [])])
    expect(dataset.samiCriteria.negotiations()[0]).toMatchObject({ status, because })
  })

  it('is shown as not checked where negotiations are not recorded', () => {
    const { dataset, diagnostics } = check([link()], false)
    expect(dataset.samiCriteria.negotiations()[0]?.status).toBe('not-checked')
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['samiCriteria/measure-not-negotiated', 'info'],
    ])
  })
})

describe('11: a meeting without interpretation', () => {
  const seen = (organisation: string): Rec =>
    own('practice', 'm', {
      organisation,
      practice: 'meeting-without-interpretation',
      language: 'se',
      seenOn: '2022-05-01',
    })

  it('breaks section 6 in a joint authority with a homeland member only', () => {
    expect(load([seen('ky')]).codes).toEqual(['samiCriteria/practice-breaks-duty'])
    expect(load([seen('lpshp')]).codes).toEqual([])
  })
})

describe('the queue', () => {
  it('puts duties of law first, then urgent ones, then reach; each language alone, with the reason', () => {
    const material = (id: string, body: Rec): Rec =>
      own('material', id, { title: { fi: id }, type: 'patient-guide', versions: [], ...body })
    const { dataset } = load([
      point('ivalo', '148', { inSamiHomeland: 'yes' }),
      material('guide', { reach: 900 }),
      material('urgent', { urgent: true }),
      material('form', {
        type: 'form',
        servicePoints: ['ivalo'],
        versions: [
          { language: 'se', state: 'available', textLanguage: 'se' },
          { language: 'smn', state: 'missing' },
          { language: 'sms', state: 'available', textLanguage: 'se' },
        ],
      }),
    ])
    const queue = dataset.samiCriteria.queue()
    expect(queue.map(({ material, language, state }) => `${material} ${language} ${state}`)).toEqual([
      'form smn missing',
      'form sms other-language',
      'urgent se unknown',
      'urgent smn unknown',
      'urgent sms unknown',
      'guide se unknown',
      'guide smn unknown',
      'guide sms unknown',
    ])
    expect(queue[0]).toMatchObject({ urgency: 1, because: 'sla-8-signs-forms' })
  })
})
