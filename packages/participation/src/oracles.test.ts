import { weekday } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { isAtLeastPercent, representationOf, suppress } from './index.js'
import {
  area,
  codes,
  load,
  measure,
  modelled,
  municipality,
  organisation,
  own,
  programme,
  type Rec,
} from './testing.js'

/** Figures worked out by hand; each test names where they come from. */

const all = codes(21)
const [kemi = '', keminmaa = '', posio = '', tornio = '', tervola = ''] = all
const around: readonly Rec[] = [
  area,
  programme,
  measure('m1'),
  measure('m2'),
  ...all.map((id) => municipality(id)),
]
const workshop = (id: string, date: string, count: number, channel = 'hybrid'): Rec =>
  own('event', id, {
    title: { en: id },
    type: 'workshop',
    date,
    channel,
    programmes: ['p'],
    attendance: { of: 'participations', count },
    confidence: 'medium',
  })
const workshops = [
  workshop('w1', '2020-01-29', 139),
  workshop('w2', '2020-02-17', 158),
  workshop('w3', '2020-02-27', 108),
  workshop('w4', '2020-03-19', 70, 'remote'),
]

describe('attendance', () => {
  it('1: four workshops of Lapland (project plan, lines 694-697): 475 participations, 158 to 475 people', () => {
    const { dataset } = load([...around, ...workshops])
    const found = dataset.participation.attendance({ programme: 'p' })
    expect(found.participations).toEqual({ atLeast: 475, atMost: 475 })
    expect(found.people).toEqual({ atLeast: 158, atMost: 475 })
    expect([found.events, found.mean, found.median, found.confidence]).toEqual([4, 118.75, 123.5, 'medium'])
    expect(found.remote).toEqual({
      low: { numerator: 70, denominator: 475 },
      high: { numerator: 475, denominator: 475 },
    })
  })

  it('their days of the week (calendar)', () => {
    expect(['2020-01-29', '2020-02-17', '2020-02-27', '2020-03-19'].map(weekday)).toEqual([3, 1, 4, 4])
    expect(['2021-09-29', '2021-10-05', '2021-10-13'].map(weekday)).toEqual([3, 2, 3])
  })

  it('12: 40 of a group, 30 others, 30 unknown (worked example)', () => {
    const asked = { group: 40, others: 30, unknown: 30 }
    const over = representationOf({ ...asked, reference: { numerator: 35, denominator: 100 } })
    expect(over.point).toBeUndefined()
    expect([over.low.numerator, over.high.numerator, over.low.denominator]).toEqual([40, 70, 100])
    expect(over.index?.low).toBeCloseTo(1.142857, 5)
    expect(over.index?.high).toBeCloseTo(2, 10)
    expect(over.verdict).toBe('over')
    const half = representationOf({ ...asked, reference: { numerator: 50, denominator: 100 } })
    expect([half.index?.low, half.index?.high, half.verdict]).toEqual([0.8, 1.4, 'undecided'])
  })
})

describe('coverage', () => {
  const named = (code: string, count: number): readonly Rec[] =>
    Array.from({ length: count }, (_, index) =>
      own('involvement', `${code}-${index}`, {
        municipalities: [code],
        programme: 'p',
        measures: [index % 2 === 0 ? 'm1' : 'm2'],
        status: 'yes',
        strength: 'declared',
      }),
    )
  const everybody = own('involvement', 'all', {
    area: 'land',
    programme: 'p',
    status: 'yes',
    strength: 'declared',
  })

  it('2: 20 statements of five municipalities (annex on private producers, lines 119-255): 5/21, the others unknown', () => {
    const statements = [
      ...named(kemi, 4),
      ...named(keminmaa, 5),
      ...named(posio, 4),
      ...named(tornio, 2),
      ...named(tervola, 5),
    ]
    expect(statements).toHaveLength(20)
    const { dataset } = load([...around, ...statements, everybody])
    const { count } = dataset.participation.coverage({ programme: 'p', of: 'measures' })
    expect(count).toMatchObject({ yes: 5, no: 0, unknown: 16, total: 21 })
    expect(count.low).toEqual({ numerator: 5, denominator: 21 })
    expect(count.high).toEqual({ numerator: 21, denominator: 21 })
    expect(count.point).toBeUndefined()
    expect(((100 * 5) / 21).toFixed(1)).toBe('23.8')
  })

  it('3: all municipalities are in the programme (project plan, line 1439), without decisions: declared 21, evidenced 0 to 21', () => {
    const { dataset } = load([...around, everybody])
    expect(dataset.participation.coverage({ programme: 'p' }).count).toMatchObject({ yes: 21, unknown: 0 })
    const evidenced = dataset.participation.coverage({ programme: 'p', strength: 'evidenced' }).count
    expect(evidenced).toMatchObject({ yes: 0, no: 0, unknown: 21 })
    expect([evidenced.low.numerator, evidenced.high.numerator]).toEqual([0, 21])
  })

  it('5: access good in four of five, 4/21 at least (annex, lines 93 and 105)', () => {
    const claim = (code: string, what: string): Rec =>
      own('claim', `${code}-${what}`, { municipality: code, claim: what, programme: 'p' })
    const { dataset } = load([
      ...around,
      ...[posio, tornio, keminmaa, tervola].map((code) => claim(code, 'access-good')),
      claim(kemi, 'access-to-develop'),
    ])
    const found = dataset.participation.claims({
      programme: 'p',
      claim: 'access-good',
      against: 'access-to-develop',
    })
    expect([found.yes, found.yes + found.no, found.low.denominator]).toEqual([4, 5, 21])
    expect(found.point).toBeUndefined()
  })

  it('8: 142 400 of 178 000 is 80 %, 142 399 is not, though it prints so (decree 13/2020, section 3)', () => {
    expect(isAtLeastPercent(142400, 178000, 80)).toBe(true)
    expect(isAtLeastPercent(142399, 178000, 80)).toBe(false)
    expect(((100 * 142399) / 178000).toFixed(1)).toBe('80.0')
    const enough = (persons: number): string => {
      const { dataset } = load([
        area,
        programme,
        municipality('001', persons),
        municipality('002', 178000 - persons),
        own('involvement', 'a', { municipalities: ['001'], programme: 'p', status: 'yes' }),
        own('involvement', 'b', {
          municipalities: ['002'],
          programme: 'p',
          status: 'no',
          reason: { en: 'own programme' },
        }),
      ])
      const { population } = dataset.participation.coverage({ programme: 'p', at: '2020-12-31' })
      return population.known ? population.enough : 'missing'
    }
    expect([enough(142400), enough(142399)]).toEqual(['yes', 'no'])
  })
})

describe('producers', () => {
  it('4: six pairs, four producers, eight modes (annex, lines 143-145, 175, 197, 225, 257), and one general sentence (113-115)', () => {
    const pair = (code: string, organisationId: string, how: readonly string[]): Rec =>
      own('producer', `${code}-${organisationId}`, {
        organisation: organisationId,
        municipality: code,
        programme: 'p',
        modes: how,
      })
    const { dataset } = load([
      ...around,
      ...['mlp', 'coronaria', 'nuorten-ystavat', 'terveystalo'].map((id) => organisation(id)),
      pair(kemi, 'mlp', ['stakeholder-group', 'expert']),
      pair(keminmaa, 'mlp', ['stakeholder-group']),
      pair(tornio, 'mlp', ['contract']),
      pair(posio, 'coronaria', ['own-work']),
      pair(posio, 'nuorten-ystavat', ['own-work']),
      pair(tervola, 'terveystalo', ['expert', 'own-work']),
      own('producer', 'general', { programme: 'p', modes: ['own-work'] }),
    ])
    const found = dataset.participation.producers({ programme: 'p' })
    expect([found.pairs.length, found.producers, found.labels]).toEqual([6, 4, 8])
    expect(found.byMode).toEqual([
      { mode: 'own-work', pairs: 3, withGeneral: 6 },
      { mode: 'stakeholder-group', pairs: 2, withGeneral: 2 },
      { mode: 'expert', pairs: 2, withGeneral: 2 },
      { mode: 'contract', pairs: 1, withGeneral: 1 },
      { mode: 'work-period', pairs: 0, withGeneral: 0 },
    ])
  })
})

describe('negotiation', () => {
  it('7: three rounds of 2021 before the call closed on 15 October (project plan, lines 709-714): stated 2/8, evidenced 0/8', () => {
    const { dataset, diagnostics } = load([
      ...around,
      organisation('saamelaiskarajat', 'sami-parliament'),
      own('negotiation', 'n', {
        title: { en: 'Supplementary call' },
        programme: 'p',
        call: 'supplement',
        with: 'saamelaiskarajat',
        legalBasis: { statute: '974/1995', section: '9' },
        rounds: ['2021-09-29', '2021-10-05', '2021-10-13'].map((date) => ({ date, yearInferred: true })),
        prepared: { from: '2021-09-01', to: '2021-09-30' },
      }),
    ])
    const [found] = dataset.participation.negotiations({ programme: 'p' })
    expect([found?.evidenced, found?.stated, found?.applicable]).toEqual([0, 2, 8])
    expect([found?.roundsBefore, found?.roundsAfter, found?.deadline]).toEqual([3, 0, '2021-10-15'])
    expect(found?.lights.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'stated',
      'stated',
      'unknown',
      'unknown',
      'unknown',
    ])
    const codesFound = diagnostics.map(({ code }) => code).filter((code) => code.startsWith('participation/'))
    expect(codesFound.filter((code) => code === 'participation/year-inferred')).toHaveLength(3)
    expect(codesFound.filter((code) => code === 'participation/after-stated-time')).toHaveLength(2)
    expect(codesFound).not.toContain('participation/negotiation-late')
  })
})

describe('contradictions', () => {
  it('6: exactly two municipalities need no reception development and take part in it (annex, lines 205/215-217 and 255/263-265)', () => {
    const claim = (code: string): Rec =>
      own('claim', `${code}-no-need`, {
        municipality: code,
        claim: 'no-need',
        programme: 'p',
        group: 'reception',
      })
    const takesPart = (code: string, body: Rec): Rec =>
      own('involvement', `${code}-in`, { municipalities: [code], programme: 'p', status: 'yes', ...body })
    const { diagnostics } = load([
      ...around,
      own('group', 'reception', { programme: 'p', title: { en: 'Reception' }, measures: ['m1'] }),
      claim(tornio),
      claim(tervola),
      claim(keminmaa),
      takesPart(tornio, { group: 'reception' }),
      takesPart(tervola, { measures: ['m1'] }),
      takesPart(keminmaa, { measures: ['m2'] }),
    ])
    const found = diagnostics.filter(({ code }) => code === 'participation/no-need-yet-takes-part')
    expect(found.map(({ record }) => record?.id)).toEqual([`${tornio}-no-need`, `${tervola}-no-need`])
  })
})

describe('people', () => {
  it('9: the worked example of suppression: hidden sum 24, intervals [0,10], [0,10], [1,11], [3,13]', () => {
    const safe = suppress({
      cells: [
        [12, 3, 7],
        [9, 8, 6],
        [15, 11, 9],
      ],
      smallest: 5,
    })
    expect(safe.hiddenSum).toBe(24)
    expect(safe.audit).toEqual([
      { row: 0, column: 1, min: 0, max: 10, isProtected: true },
      { row: 0, column: 2, min: 0, max: 10, isProtected: true },
      { row: 1, column: 1, min: 1, max: 11, isProtected: true },
      { row: 1, column: 2, min: 3, max: 13, isProtected: true },
    ])
    expect(safe.cells[0]).toEqual([{ value: 12 }, { suppressed: 'primary' }, { suppressed: 'secondary' }])
    expect([safe.rowTotals, safe.columnTotals, safe.total]).toEqual([
      [{ value: 22 }, { value: 23 }, { value: 35 }],
      [{ value: 36 }, { value: 22 }, { value: 22 }],
      { value: 80 },
    ])
  })

  it('10: one trainee of the municipality and three of a producer (annex, lines 259-261): 3/4, and hidden in public', () => {
    const { dataset } = load([
      ...around,
      organisation('tervola', 'municipality'),
      organisation('terveystalo'),
      own('trainees', 't', {
        title: { en: 'Methods' },
        programme: 'p',
        municipality: tervola,
        places: [
          { organisation: 'tervola', count: 1 },
          { organisation: 'terveystalo', count: 3 },
        ],
      }),
    ])
    expect(dataset.participation.trainees({ programme: 'p' }).privateShare).toMatchObject({
      yes: 3,
      total: 4,
    })
    const safe = suppress({ cells: [[1], [3]], smallest: 5 })
    expect([safe.cells, safe.total]).toEqual([
      [[{ suppressed: 'primary' }], [{ suppressed: 'primary' }]],
      { suppressed: 'primary' },
    ])
  })
})

describe('commitments', () => {
  const commitment = (id: string, body: Rec): Rec =>
    own('commitment', id, { title: { en: id }, programme: 'p', due: '2020-05-29', ...body })
  const made = [
    ...all
      .slice(0, 15)
      .map((code) =>
        commitment(`a${code}`, { municipalities: [code], state: 'fulfilled', fulfilledOn: '2020-05-20' }),
      ),
    ...all
      .slice(15, 18)
      .map((code) =>
        commitment(`b${code}`, { municipalities: [code], state: 'fulfilled', fulfilledOn: '2020-06-12' }),
      ),
    commitment('c', { municipalities: all.slice(18, 19), state: 'cancelled' }),
    commitment('d', { municipalities: all.slice(19, 21), state: 'open' }),
  ]

  it('11: 20 due; 18 fulfilled, 15 on time, 3 late by 14 days, 2 open for 32 days (worked example)', () => {
    const { dataset } = load([...around, ...made])
    const later = dataset.participation.commitments({ at: '2020-06-30' })
    expect([later.due, later.fulfilled.yes, later.onTime.yes]).toEqual([20, 18, 15])
    expect(later.fulfilled.point).toEqual({ numerator: 18, denominator: 20 })
    expect(later.rows.flatMap(({ late }) => late ?? [])).toEqual([14, 14, 14])
    expect(later.rows.flatMap(({ age }) => age ?? [])).toEqual([32, 32])
    expect([later.buckets['31-90'], later.medianAge]).toEqual([2, 32])
    const then = dataset.participation.commitments({ at: '2020-05-29' })
    expect([then.due, then.fulfilled.yes, then.buckets['0']]).toEqual([20, 15, 5])
    expect(then.rows.flatMap(({ age }) => age ?? [])).toEqual([0, 0, 0, 0, 0])
  })

  it('a joint authority commits for its members, each municipality once', () => {
    const { dataset } = load([
      ...around,
      organisation('x', 'municipality', { municipality: '001' }),
      organisation('y', 'municipality', { municipality: '002' }),
      organisation('joint', 'joint-municipal-authority', {
        members: [{ organisation: 'x' }, { organisation: 'y' }],
      }),
      commitment('j', { organisation: 'joint', forMembers: true, state: 'open' }),
    ])
    expect(dataset.participation.commitments({ at: '2020-05-29' }).rows).toMatchObject([
      { municipality: '001', via: 'joint' },
      { municipality: '002', via: 'joint' },
    ])
  })
})

void modelled
