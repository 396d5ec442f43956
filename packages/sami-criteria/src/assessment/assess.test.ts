import { describe, expect, it } from 'vitest'
import { load, own, point, type Rec } from '../testing.js'

const places = [
  point('ivalo', '148', { organisation: 'inari', inSamiHomeland: 'yes' }),
  point('oulu', '564', { organisation: 'other-county' }),
]
const signs = (id: string, body: Rec = {}): Rec =>
  own('assessment', id, {
    criterion: 'ma-signs',
    servicePoint: 'ivalo',
    language: 'se',
    status: 'met',
    evidence: [{ kind: 'photo', date: '2020-01-15', language: 'se' }],
    assessor: { kind: 'self' },
    asOf: '2020-02-01',
    ...body,
  })

const assess = (
  records: readonly Rec[],
  at: string,
  language: 'se' | 'smn' | 'sms' = 'se',
  servicePoint = 'ivalo',
) =>
  load([...places, ...records]).dataset.samiCriteria.assess({
    criterion: 'ma-signs',
    subject: { servicePoint },
    language,
    at,
  })

describe('an assessment', () => {
  it('turns from met to unknown on the day its evidence is too old, never to not met', () => {
    expect(assess([signs('a')], '2023-01-15').status).toBe('met')
    const old = assess([signs('a')], '2023-01-16')
    expect(old).toMatchObject({ status: 'unknown', because: 'evidence-too-old' })
    expect(old.opinions[0]).toMatchObject({ given: 'met', old: true })
  })

  it('of one language tells nothing of another', () => {
    expect(assess([signs('a')], '2021-01-01', 'sms')).toMatchObject({
      status: 'unknown',
      because: 'nobody-looked',
    })
    expect(assess([signs('a', { language: 'smi' })], '2021-01-01')).toMatchObject({ status: 'unknown' })
  })

  it('without evidence in its language is not met by saying so', () => {
    const other = signs('a', { evidence: [{ kind: 'photo', date: '2020-01-15', language: 'smn' }] })
    expect(assess([other], '2021-01-01')).toMatchObject({ status: 'unknown', because: 'no-evidence' })
  })

  it('shows the service and the reviewer side by side, and that they differ', () => {
    const reviewer = signs('b', {
      status: 'not-met',
      reason: { en: 'The sign is in another language' },
      assessor: { kind: 'sami-reviewer', independent: true },
    })
    const found = assess([signs('a'), reviewer], '2021-01-01')
    expect(found.opinions.map(({ assessor, status }) => [assessor, status])).toEqual([
      ['sami-reviewer', 'not-met'],
      ['self', 'met'],
    ])
    expect(found).toMatchObject({ status: 'not-met', differs: true, selfReported: false })
  })

  it('is not applicable, with the reason, where the law does not reach', () => {
    const found = assess([], '2023-06-01', 'se', 'oulu')
    expect(found).toMatchObject({ status: 'not-applicable', because: 'outside-area' })
    expect(found.reason?.en).toContain('1086/2003')
  })

  it.each([
    ['kemi', 'ma-forms', '2022-06-01', 'not-applicable', '1086/2003'],
    ['inari', 'ma-forms', '2022-06-01', 'unknown', undefined],
    ['other-county', 'ma-forms', '2023-06-01', 'not-applicable', '1086/2003'],
    ['inari', 'go-board', '2022-06-01', 'not-applicable', '611/2021'],
    ['county', 'go-board', '2022-06-01', 'unknown', undefined],
    ['firm', 'go-contract', '2022-06-01', 'unknown', undefined],
  ])('of %s by %s on %s is %s', (organisation, criterion, at, status, reason) => {
    const { dataset } = load([])
    const found = dataset.samiCriteria.assess({ criterion, subject: { organisation }, language: 'se', at })
    expect(found.status).toBe(status)
    if (reason === undefined) expect(found.reason).toBeUndefined()
    else expect(found.reason?.en).toContain(reason)
  })

  it('of another version of the catalogue is shown, and not said to differ', () => {
    const reviewer = (catalogueVersion: string): Rec =>
      signs('b', {
        status: 'not-met',
        reason: { en: 'Other' },
        assessor: { kind: 'sami-reviewer' },
        catalogueVersion,
      })
    const own1 = signs('a', { catalogueVersion: '1.0.0' })
    expect(assess([own1, reviewer('1.0.0')], '2021-01-01').differs).toBe(true)
    const other = assess([own1, reviewer('2.0.0')], '2021-01-01')
    expect(other.differs).toBe(false)
    expect(other.opinions.map(({ catalogueVersion }) => catalogueVersion)).toEqual(['2.0.0', '1.0.0'])
  })

  it('does not exist before it was made', () => {
    expect(assess([signs('a')], '2020-01-31').because).toBe('nobody-looked')
  })
})

describe('the summary', () => {
  it('counts per chapter and language, with coverage, and has no score', () => {
    const { dataset } = load([
      ...places,
      signs('a'),
      signs('b', { language: 'sms', status: 'not-met', reason: { en: 'None' } }),
    ])
    const rows = dataset.samiCriteria.summary({ subjects: [{ servicePoint: 'ivalo' }], at: '2021-01-01' })
    const materials = rows.filter(({ chapter }) => chapter === 'materials')
    expect(materials.map(({ language }) => language)).toEqual(['se', 'smn', 'sms'])
    expect(
      materials.map(({ met, notMet, assessed, applicable }) => [met, notMet, assessed, applicable]),
    ).toEqual([
      [1, 0, 1, 2],
      [0, 0, 0, 2],
      [0, 1, 1, 2],
    ])
    for (const row of rows)
      expect(row.met + row.partlyMet + row.notMet + row.notApplicable + row.unknown).toBe(
        row.applicable + row.notApplicable,
      )
    expect(JSON.stringify(rows)).not.toMatch(/score|percent/)
  })

  it('does not depend on the order of the input', () => {
    const records = [...places, signs('a'), signs('b', { language: 'smn' })]
    const of = (list: readonly Rec[]) => load(list).dataset.samiCriteria.summary({ at: '2021-01-01' })
    expect(of([...records].reverse())).toEqual(of(records))
  })

  it('tells apart what only the service itself has said of what others must assess', () => {
    const own1 = own('assessment', 'h', {
      criterion: 'ma-health',
      organisation: 'inari',
      language: 'se',
      status: 'partly-met',
      reason: { en: 'Some' },
      evidence: [{ kind: 'list', date: '2021-01-01' }],
      assessor: { kind: 'self' },
      asOf: '2021-01-01',
    })
    const { dataset } = load([own1])
    const rows = dataset.samiCriteria.summary({ subjects: [{ organisation: 'inari' }], at: '2021-06-01' })
    const row = rows.find(({ chapter, language }) => chapter === 'materials' && language === 'se')
    expect(row).toMatchObject({ partlyMet: 1, selfReported: 1, assessed: 0 })
  })
})
