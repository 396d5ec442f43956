import { describe, expect, it } from 'vitest'
import { load, own, point, type Rec } from '../testing.js'

describe('the queue', () => {
  it('puts duties of law first, then urgent ones, then reach; each language alone, with the reason', () => {
    const material = (id: string, body: Rec): Rec =>
      own('material', id, { title: { fi: id }, type: 'patient-guide', versions: [], ...body })
    const { dataset } = load([
      point('ivalo', '148', { organisation: 'inari', inSamiHomeland: 'yes' }),
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
