import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline } from '../calendar/deadline.js'
import { addDays, isCalendarDate } from '../values/calendar-date.js'
import { contains } from '../values/period.js'
import { lawChanges, lawParameter, lawParameters } from './parameters.js'
import { citeStatute, finlexUrl } from './statute.js'
import { type LawQuery, lawTable } from './table.js'

/** The value in short, or the problem. */
function short(id: string, query: LawQuery): string {
  const found = lawParameter(id, query)
  if (!found.ok) return [found.problem, ...(found.missing ?? [])].join(' ')
  const { value } = found.parameter
  switch (value.type) {
    case 'duration': {
      const more = value.extendableBy ? ` + ${value.extendableBy.amount} ${value.extendableBy.unit}` : ''
      return `${value.amount} ${value.unit}${more}`
    }
    case 'share':
      return String(value.share)
    case 'cents':
      return String(value.cents)
    default:
      return value.type
  }
}

const treatment = 'care-guarantee.primary.treatment'
const oral = 'care-guarantee.oral.treatment'

describe('the care guarantee', () => {
  it.each<[string, LawQuery, string]>([
    ['care-guarantee.contact', { at: '2021-01-01' }, 'at-once'],
    ['care-guarantee.contact', { at: '2023-09-01' }, '0 day'],
    ['care-guarantee.primary.assessment', { at: '2023-08-31' }, '3 working-day'],
    ['care-guarantee.primary.assessment', { at: '2023-09-01' }, '0 day'],
    [treatment, { at: '2011-04-30' }, 'not-in-force'],
    [treatment, { at: '2020-10-01' }, '3 month'],
    [treatment, { at: '2023-08-31' }, '3 month'],
    [treatment, { at: '2023-09-01' }, '14 day'],
    [treatment, { at: '2024-11-15' }, '14 day'],
    [treatment, { at: '2024-12-31', age: 40 }, '14 day'],
    [treatment, { at: '2025-01-01', age: 23 }, '3 month'],
    [treatment, { at: '2025-01-01', age: 22 }, '14 day'],
    [treatment, { at: '2025-01-01' }, 'undetermined age'],
    [oral, { at: '2020-10-01' }, '3 month + 3 month'],
    [oral, { at: '2023-09-01' }, '4 month'],
    [oral, { at: '2024-11-01' }, '3 month'],
    [oral, { at: '2025-01-01', age: 30 }, '6 month'],
    [oral, { at: '2025-01-01', age: 0 }, '3 month'],
    ['care-guarantee.primary.other-care', { at: '2024-01-01' }, '3 month'],
    ['care-guarantee.primary.physician-after-professional', { at: '2025-03-01', age: 10 }, '7 day'],
    ['care-guarantee.specialised.assessment.start', { at: '2020-10-01' }, '3 week'],
    ['care-guarantee.specialised.assessment.complete', { at: '2020-10-01' }, '3 month'],
    ['care-guarantee.specialised.treatment', { at: '2020-10-01' }, '6 month'],
    ['care-guarantee.primary-specialised.treatment', { at: '2024-01-01' }, '3 month + 3 month'],
    ['care-guarantee.youth-mental-health.assessment.complete', { at: '2021-01-01', age: 15 }, '6 week'],
    ['care-guarantee.youth-mental-health.treatment', { at: '2021-01-01', age: 23 }, 'not-applicable'],
    ['care-guarantee.youth-psychosocial.start', { at: '2025-04-30', age: 15 }, 'not-in-force'],
    ['care-guarantee.youth-psychosocial.start', { at: '2025-05-01', age: 15 }, '28 day'],
    ['care-guarantee.youth-psychosocial.start', { at: '2025-05-01' }, 'undetermined age'],
  ])('%s as of %j: %s', (id, query, expected) => expect(short(id, query)).toBe(expected))

  it('never had a limit of seven days for the first visit', () => {
    const all = lawParameters()
      .filter(({ id }) => id === treatment)
      .map(({ value }) => value)
    expect(all.some((value) => value.type === 'duration' && value.amount === 7)).toBe(false)
  })

  it('was suspended in part in spring 2020', () => {
    const suspended = (id: string, at: string): string | undefined => {
      const found = lawParameter(id, { at, age: 10, facts: { clientGroup: 'child-special-support' } })
      return found.ok && found.suspension ? citeStatute(found.suspension.statute) : undefined
    }
    expect(suspended(treatment, '2020-03-17')).toBeUndefined()
    expect(suspended(treatment, '2020-03-18')).toBe('127/2020 § 2')
    expect(suspended(treatment, '2020-06-15')).toBe('363/2020 § 2')
    expect(suspended(treatment, '2020-06-16')).toBeUndefined()
    expect(suspended('care-guarantee.specialised.assessment.start', '2020-04-30')).toBeUndefined()
    expect(suspended('social.needs-assessment.complete', '2020-04-13')).toBe('127/2020 § 3')
    expect(suspended('social.needs-assessment.complete', '2020-04-14')).toBeUndefined()
    expect(suspended('child-welfare.assessment.start', '2020-04-14')).toBeUndefined()
  })
})

describe('social and child welfare', () => {
  const group = (clientGroup: string, at = '2021-10-05'): LawQuery => ({ at, facts: { clientGroup } })
  it.each<[string, LawQuery, string]>([
    ['social.needs-assessment.start', group('over-75'), '7 working-day'],
    ['social.needs-assessment.start', group('child-special-support'), '7 working-day'],
    ['social.needs-assessment.start', group('disabled-person', '2024-12-31'), 'not-applicable'],
    ['social.needs-assessment.start', group('disabled-person', '2025-01-01'), '7 working-day'],
    ['social.needs-assessment.start', { at: '2021-10-05' }, 'undetermined clientGroup'],
    ['social.needs-assessment.start', { at: '2021-10-05', facts: {} }, 'undetermined clientGroup'],
    ['social.needs-assessment.complete', group('child-special-support'), '3 month'],
    ['social.decision.execute', { at: '2021-10-05' }, '3 month'],
    ['social.youth-psychosocial.execute', { at: '2025-05-01', age: 20 }, '1 month'],
    ['social.older-person.services', { at: '2021-10-05' }, '3 month'],
    ['child-welfare.assessment.start', { at: '2021-10-05' }, '7 working-day'],
    ['child-welfare.assessment.start', { at: '2015-03-31' }, 'not-in-force'],
    ['child-welfare.assessment.decide', { at: '2015-03-31' }, '7 working-day'],
    ['child-welfare.assessment.complete', { at: '2021-10-05' }, '3 month'],
  ])('%s as of %j: %s', (id, query, expected) => expect(short(id, query)).toBe(expected))

  it('counts an older person’s services from the decision first, then from the case pending', () => {
    const from = (at: string): string | undefined => {
      const found = lawParameter('social.older-person.services', { at })
      return found.ok ? found.parameter.countedFrom : undefined
    }
    expect([from('2022-12-31'), from('2023-01-01')]).toEqual(['decision', 'pending'])
  })

  it('marks the age of 75 as not settled', () => {
    const found = lawParameter('social.needs-assessment.start', group('over-75'))
    expect(found.ok && found.parameter.confidence).toBe('unverified')
  })

  it('gives deadlines with the calendar', () => {
    const found = lawParameter('child-welfare.assessment.start', { at: '2021-11-30' })
    const value = found.ok ? found.parameter.value : undefined
    expect(value?.type === 'duration' && deadline('2021-11-30', value).date).toBe('2021-12-10')
  })
})

describe('state grants', () => {
  const project = (decree: string, projectKind?: string): LawQuery => ({
    at: '2020-06-30',
    facts: { decree, projectKind },
  })
  it.each<[string, LawQuery, string]>([
    ['state-grant.share', project('13/2020', 'regional-package'), '1'],
    ['state-grant.share', project('13/2020', 'other'), '0.8'],
    ['state-grant.share', project('7/2020'), '0.8'],
    ['state-grant.share', project('13/2020'), 'undetermined projectKind'],
    ['state-grant.share', { at: '2020-06-30' }, 'undetermined decree projectKind'],
    ['state-grant.share', project('999/1999', 'other'), 'not-applicable'],
    ['state-grant.share', { ...project('13/2020', 'other'), at: '2024-01-01' }, 'not-applicable'],
    ['state-grant.population-share', project('13/2020', 'regional-package'), '0.8'],
    ['state-grant.population-share', project('7/2020', 'other'), '0.8'],
    ['state-grant.final-report', project('13/2020'), '6 month'],
    ['state-grant.repayment-threshold', { at: '2018-12-14' }, '1000'],
    ['state-grant.repayment-threshold', { at: '2019-01-02' }, '10000'],
    ['state-grant.recoverable-vat-excluded', project('7/2020'), 'holds'],
    ['state-grant.recoverable-vat-excluded', project('13/2020'), 'not-applicable'],
  ])('%s as of %j: %s', (id, query, expected) => expect(short(id, query)).toBe(expected))

  it('shares the frame as the formula of the decree says, to the printed digit', () => {
    const query = project('13/2020', 'regional-package')
    const value = (id: string) => {
      const found = lawParameter(id, query)
      return found.ok ? found.parameter.value : undefined
    }
    const printed = value('state-grant.frame.shares')
    if (printed?.type !== 'shares') throw new Error('no shares')
    const hundredths = printed.shares.map(({ share }) => Math.round(share * 10_000))
    expect(hundredths.reduce((sum, share) => sum + share)).toBe(9999)
    expect(printed.shares).toHaveLength(18)
    const equal = value('state-grant.frame.equal-part')
    const population = value('state-grant.frame.population-part')
    if (equal?.type !== 'share' || population?.type !== 'share') throw new Error('no parts')
    expect(equal.share + population.share).toBe(1)
    // Lapland and the whole without Åland at the end of 2018.
    const lapland = equal.share / 18 + (population.share * 178_522) / 5_488_130
    expect(Math.round(lapland * 10_000) / 10_000).toBe(printed.shares.find(({ of }) => of === '19')?.share)
    expect(Math.floor(lapland * 141_000_000)).toBe(5_398_248)
  })
})

describe('the table', () => {
  it('is sound: no overlaps, no empty periods, no bad dates, no suspension that is not there', () => {
    expect(lawTable(lawParameters()).faults).toEqual([])
  })

  it('has title, statute, source and language for everything', () => {
    for (const { id, title, statute, validity, note, verifiedOn } of lawParameters()) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/)
      expect(title.fi && title.en, id).toBeTruthy()
      expect(note === undefined || (note.fi && note.en), id).toBeTruthy()
      expect(statute.section, id).toBeTruthy()
      expect(finlexUrl(statute)).toMatch(/^https:\/\/www\.finlex\.fi\/fi\/laki\/alkup\/\d{4}\/\d{8}$/)
      expect(isCalendarDate(validity.from) && isCalendarDate(verifiedOn), id).toBe(true)
    }
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(lawParameters()))).toEqual(lawParameters())
  })

  it('goes stale on the day after it was verified, and not before', () => {
    const day = lawParameters()[0]?.verifiedOn ?? ''
    const stale = (at: string): boolean | undefined => {
      const found = lawParameter('care-guarantee.contact', { at })
      return found.ok ? found.stale : undefined
    }
    expect([stale(day), stale(addDays(day, 1))]).toEqual([false, true])
  })

  it('changes between two days exactly where changes() says so', () => {
    const ids = lawTable(lawParameters()).ids
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...ids), day, (id, at) => {
        const inForce = (date: string) =>
          lawParameters().filter((one) => one.id === id && contains(one.validity, date))
        const before = inForce(addDays(at, -1))
        const change = lawChanges(id).find((one) => one.at === at)
        expect(inForce(at)).toEqual(
          lawParameters().filter(
            (one) => (before.includes(one) && !change?.ends.includes(one)) || change?.begins.includes(one),
          ),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('lists each change once, in order', () => {
    expect(lawChanges(treatment).map(({ at }) => at)).toEqual([
      '2011-05-01',
      '2023-09-01',
      '2024-11-01',
      '2025-01-01',
    ])
    expect(lawChanges(treatment).at(-1)).toMatchObject({ begins: [{}, {}], ends: [{}] })
  })
})
