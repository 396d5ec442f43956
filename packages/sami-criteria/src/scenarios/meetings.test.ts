import { describe, expect, it } from 'vitest'
import { ask, load, modelled, own, type Rec } from '../testing.js'

describe('11: meetings', () => {
  const at = (organisation: string) =>
    ask([], { subject: { organisation }, at: '2022-05-01', language: 'se', matter: { form: 'meeting' } })

  it('a joint authority with a homeland member interprets; another one does not have to', () => {
    expect(at('ky').of('sla-6-meetings')).toMatchObject({ result: 'applies', boundBy: 'ky' })
    expect(at('lpshp').of('sla-6-meetings')).toMatchObject({
      result: 'does-not-apply',
      because: expect.arrayContaining(['municipal-scope']),
    })
  })
})

describe('a multi-member organ of the State', () => {
  const listed = (importantToSami?: boolean) =>
    ask(
      [
        modelled('organisation', 'agency', { name: { fi: 'Virasto' }, type: 'state-agency' }),
        own('authority', 'a', { organisation: 'agency', authority: 'state', stateItem: 'kela' }),
      ],
      {
        subject: { organisation: 'agency' },
        at: '2022-05-01',
        place: { inSamiHomeland: false },
        matter: { form: 'meeting', importantToSami },
      },
    ).of('sla-6-meetings')

  it('outside the homeland interprets where the matter concerns the Sámi', () => {
    expect(listed(true).result).toBe('applies')
    expect(listed(false)).toMatchObject({
      result: 'does-not-apply',
      because: expect.arrayContaining(['important-to-sami']),
    })
    expect(listed()).toMatchObject({ result: 'unknown', missing: ['matter.importantToSami'] })
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
