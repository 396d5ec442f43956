import { describe, expect, it } from 'vitest'
import { ask, load, own, point, type Rec, visit, wish } from '../testing.js'

describe('8: the duties when nobody speaks Skolt Sámi', () => {
  it('interpretation in Skolt Sámi, no refusal, and the client may decline an interpreter', () => {
    const { of, otherThan } = ask([point('ivalo', '148', { organisation: 'county', services: ['care'] })], {
      subject: { servicePoint: 'ivalo' },
      at: '2023-09-01',
      language: 'sms',
      client: wish('148'),
      matter: visit,
    })
    expect(
      otherThan('applies', [
        'sla-19-interpret',
        'sla-4-no-refusal',
        'admin-65',
        'hso-5-right',
        'sla-22-cost',
      ]),
    ).toEqual([])
    expect(of('sla-19-interpret').language).toBe('sms')
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
    const { dataset, codes } = load([...records, video])
    expect(codes).toEqual([])
    // Lawful, and still nobody there speaks it: the two are not mixed, and nobody has assessed anything.
    const of = (criterion: string, language: 'se' | 'sms') =>
      dataset.samiCriteria.assess({
        criterion,
        subject: { servicePoint: 'ivalo' },
        language,
        at: '2023-09-01',
      })
    expect(of('in-order', 'sms')).toMatchObject({
      status: 'unknown',
      because: 'nobody-looked',
      shown: { answer: 'interpreted', from: ['skolt', 'video'] },
    })
    expect(of('st-each-unit', 'sms')).toMatchObject({
      status: 'unknown',
      shown: { answer: 'interpreted', level: 0 },
    })
    expect(of('st-each-unit', 'se').shown).toEqual({ answer: 'direct', from: ['north'] })
    expect(of('in-free', 'sms')).not.toHaveProperty('shown')
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
    expect(found?.message).toEqual({
      fi: 'Saamen käyttö evättiin, koska asiakas osaa suomea: rikkoo säännöstä 1086/2003, 4\u00a0§\u00a02\u00a0mom.',
      en: 'The use of Sámi was refused because the client knows Finnish: breaks 1086/2003, section 4(2)',
    })
  })

  it('staff have a level only where the records settle it, and while their evidence is fresh', () => {
    const place = records[0] as Rec
    const staff = (body: Rec): Rec =>
      own('capability', 'staff', { servicePoint: 'ivalo', language: 'smn', mode: 'staff-direct', ...body })
    const level = (one: Rec, at = '2023-09-01') =>
      load([place, one]).dataset.samiCriteria.assess({
        criterion: 'st-each-unit',
        subject: { servicePoint: 'ivalo' },
        language: 'smn',
        at,
      }).shown
    expect(level(staff({ backUp: 'no' }))?.level).toBe(1)
    expect(level(staff({ backUp: 'yes' }))?.level).toBe(2)
    expect(level(staff({}))).toEqual({ answer: 'direct', from: ['staff'] })
    expect(level(staff({ mode: 'interpreter-phone' }))).toEqual({ answer: 'interpreted', from: ['staff'] })
    expect(level(staff({ mode: 'unknown' }))).toBeUndefined()
    const dated = staff({ backUp: 'yes', evidence: [{ kind: 'staff-plan', date: '2022-09-01' }] })
    expect(level(dated)?.level).toBe(2)
    expect(level(dated, '2023-09-02')).toBeUndefined()
  })

  it('one channel says nothing of another', () => {
    const list = [
      records[0] as Rec,
      own('capability', 'phone', {
        servicePoint: 'ivalo',
        language: 'sms',
        mode: 'interpreter-phone',
        channels: ['phone'],
      }),
    ]
    const by = (channel: 'phone' | 'video') =>
      load(list).dataset.samiCriteria.answer({
        servicePoint: 'ivalo',
        language: 'sms',
        channel,
        at: '2023-09-01',
      }).answer
    expect(by('phone')).toBe('interpreted')
    expect(by('video')).toBe('unknown')
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
