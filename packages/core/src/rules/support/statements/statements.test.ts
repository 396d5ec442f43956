import { type Diagnostic, sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  around,
  arrangement,
  company,
  otherCompany,
  plan,
  programme,
  statement,
} from '../../../pages/examples.js'
import { addDays } from '../../../values/calendar-date.js'
import { formatFinnishDate } from '../../../values/finnish-date.js'

type Fields = Readonly<Record<string, unknown>>

const basis = programme({
  period: { from: '2020-01-01', to: '2022-12-31' },
  staffing: [{ id: 'experts', title: { fi: 'Asiantuntija' }, fte: 7 }],
  milestones: [{ id: 'kick-off', title: { fi: 'Alku' }, date: '2021-09-29' }],
})

/** Codes by statement, of rules over statements only. */
function load(...records: readonly Fields[]): readonly Diagnostic[] {
  return sotekit()
    .load([plan, basis, ...records])
    .diagnostics.filter(({ record }) => record?.kind === 'statement')
}

const codes = (...records: readonly Fields[]): readonly string[] =>
  load(...records).map(({ record, code }) => `${record?.id} ${code.slice('core/'.length)}`)

const of = (id: string, property: string, type: string, value: string, more: Fields = {}): Fields =>
  statement(id, { property, type, value, ...more })

describe('dates', () => {
  it('an impossible day gives the reason, the likely day and who else prints it', () => {
    const [found] = load(
      of('a', 'preparation', 'period', '1.1.2020-31.4.2020'),
      of('b', 'deadline', 'date', '30.4.2020'),
    )
    expect(found?.code).toBe('core/impossible-date')
    expect(found?.severity).toBe('error')
    expect(found?.message).toEqual({ fi: '31.4.2020 ei ole päivämäärä', en: '31.4.2020 is not a date' })
    expect(found?.expected).toEqual({ fi: 'huhtikuussa on 30 päivää', en: 'April has 30 days' })
    expect(found?.fixes[0]).toMatchObject({
      title: { en: '31.4.2020 → 2020-04-30' },
      value: '2020-01-01–2020-04-30',
      safe: false,
    })
    expect(found?.related.map(({ record }) => record?.id)).toEqual(['b'])
  })

  it('tells of the leap day by its year', () => {
    const [found] = load(of('a', 'day', 'date', '29.2.2021'))
    expect(found?.expected?.en).toBe('February 2021 has 28 days')
    expect(codes(of('a', 'day', 'date', '29.2.2020'))).toEqual([])
  })

  it('a date of one end of a period is proposed as a date', () => {
    const [found] = load(of('a', 'period/to', 'date', '31.10-2022'))
    expect(found?.code).toBe('core/malformed-date')
    expect(found?.fixes[0]?.value).toBe('2022-10-31')
  })

  it('an incomplete date is completed from the record', () => {
    const [found] = load(of('a', 'milestones/kick-off/date', 'date', '29.9.'))
    expect([found?.code, found?.severity, found?.fixes[0]?.value]).toEqual([
      'core/incomplete-date',
      'info',
      '2021-09-29',
    ])
    expect(load(of('a', 'milestones/kick-off/date', 'date', '30.9.'))[0]?.fixes).toEqual([])
  })

  it('whole years are clear in a period and short in a date', () => {
    expect(codes(of('a', 'elsewhere', 'period', '2016-2018'))).toEqual([])
    expect(codes(of('a', 'elsewhere', 'date', '2016'))).toEqual(['a incomplete-date'])
  })

  it('words are no date', () => {
    expect(codes(of('a', 'elsewhere', 'date', 'kesällä'))).toEqual(['a malformed-date'])
    expect(codes(of('a', 'elsewhere', 'period', 'kesällä'))).toEqual(['a malformed-date'])
  })

  it('every day as Finns print it is fine, alone and in a period', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1950-01-01', n))
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one]
        const printed = `${formatFinnishDate(from)}–${formatFinnishDate(to)}`
        expect(codes(of('a', 'x', 'date', formatFinnishDate(one)), of('b', 'y', 'period', printed))).toEqual(
          [],
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('comparing', () => {
  it('what is printed in two ways and means the same agrees', () => {
    expect(
      codes(
        of('a', 'x', 'date', '1.9.2021'),
        of('b', 'x', 'date', '1. syyskuuta 2021'),
        of('c', 'x', 'date', '2021-09-01'),
        of('d', 'y', 'number', '7'),
        of('e', 'y', 'number', 'seitsemän'),
        of('f', 'z', 'text', 'Työpaja '),
        of('g', 'z', 'text', 'työpaja'),
        of('h', 's', 'statute', '612/2021'),
        of('i', 's', 'statute', '612/2021'),
      ),
    ).toEqual([])
  })

  it('whoever disagrees is told of, with the others', () => {
    const found = load(of('a', 'x', 'date', '30.10.2021'), of('b', 'x', 'date', '31.10.2021'))
    expect(found.map(({ record, code }) => [record?.id, code])).toEqual([
      ['a', 'core/statements-disagree'],
      ['b', 'core/statements-disagree'],
    ])
    expect(found[0]?.related.map(({ record }) => record?.id)).toEqual(['b'])
  })

  it('where the record settles it, only those that say otherwise are', () => {
    expect(
      codes(
        of('a', 'period', 'period', '1.1.2020–31.12.2022'),
        of('b', 'period', 'period', '1.1.2020–31.10.2022'),
        of('c', 'period', 'period', '2020–2022'),
      ),
    ).toEqual(['b statements-disagree'])
  })

  it('a statement that nobody contradicts but the record', () => {
    const [found] = load(of('a', 'staffing/experts/fte', 'number', 'kuusi'))
    expect(found?.code).toBe('core/statement-differs-from-record')
    expect(found?.message.en).toBe("The source says that staffing/experts/fte is 'kuusi', the record has '7'")
  })

  it('an end of a period can be told by a period', () => {
    expect(codes(of('a', 'period/from', 'period', '1.1.2020–30.6.2021'))).toEqual([])
    expect(codes(of('a', 'period/from', 'period', '1.8.–31.12.2020'))).toEqual([
      'a statement-differs-from-record',
    ])
  })

  it('a number and a list of so many agree', () => {
    expect(codes(of('a', 'posts', 'number', 'kaksi'), of('b', 'posts', 'list', 'Lääkäri; Hoitaja'))).toEqual(
      [],
    )
    expect(codes(of('a', 'posts', 'number', 'kolme'), of('b', 'posts', 'list', 'Lääkäri; Hoitaja'))).toEqual([
      'a statements-disagree',
      'b statements-disagree',
    ])
  })

  it('about a number, nothing is said', () => {
    expect(codes(of('a', 'x', 'number', 'noin 7'), of('b', 'x', 'number', '9'))).toEqual([])
    expect(codes(of('a', 'x', 'number', 'alle 10'), of('b', 'x', 'number', '9'))).toEqual([])
    expect(codes(of('a', 'x', 'number', 'yli 10'), of('b', 'x', 'number', '9'))).toHaveLength(2)
  })

  it('impossible dates disagree with nobody', () => {
    expect(codes(of('a', 'x', 'date', '31.4.2020'), of('b', 'x', 'date', '1.5.2020'))).toEqual([
      'a impossible-date',
    ])
  })

  it('organisations are compared by whom the names mean', () => {
    const said = (id: string, value: string): Fields =>
      statement(id, {
        subject: { kind: 'arrangement', id: 'care-here' },
        property: 'producers',
        type: 'organisation',
        value,
      })
    const base = [
      ...around,
      { ...company, aliases: ['Hoiva'] },
      otherCompany,
      arrangement({
        producers: [{ organisation: 'hoiva', coverage: 'whole', mode: 'purchased' }],
      }),
    ]
    expect(codes(...base, said('a', 'Hoiva'), said('b', 'Hoiva Oy'))).toEqual([])
    expect(codes(...base, said('a', 'Apu Oy'))).toEqual(['a statement-differs-from-record'])
    expect(codes(...base, said('a', 'Apu Oy'), said('b', 'Hoiva Oy'))).toEqual(['a statements-disagree'])
    expect(codes(...base, said('a', 'Hoivva Oy'))).toEqual(['a name-near-alias'])
    expect(codes(...base, said('a', 'Terveyspalvelut Koivunen'))).toEqual([
      'a statement-differs-from-record',
      'a unknown-name',
    ])
  })

  it('does not mind ids that are names of methods', () => {
    expect(
      codes(of('toString', 'constructor', 'text', 'toString'), of('constructor', 'x/y', 'date', '1.1.2020')),
    ).toEqual([])
  })
})

describe('lists', () => {
  it('items are told by any of their names', () => {
    const parts = programme({
      subProgrammes: [
        { id: 'families', title: { fi: 'Lapset, nuoret ja perheet' }, aliases: ['Lape'] },
        { id: 'centre', title: { fi: 'Keskus' } },
      ],
    })
    const list = (id: string, value: string): Fields => of(id, 'subProgrammes', 'list', value)
    const check = (...said: readonly Fields[]): readonly string[] =>
      sotekit()
        .load([plan, parts, ...said])
        .diagnostics.map(({ record, code, message }) => `${record?.id} ${code} ${message.en}`)
    expect(check(list('a', 'Lape; Keskus'), list('b', 'Keskus; Lapset, nuoret ja perheet'))).toEqual([])
    expect(check(list('a', 'Lape; Keskus; Digipalvelut'))).toEqual([
      'a core/list-differs The list subProgrammes has 3 items here and 2 elsewhere; only here: Digipalvelut; missing here: –',
    ])
    expect(check(list('a', 'Lape'))[0]).toContain('only here: –; missing here: Keskus')
  })

  it('without a record the lists are compared with each other', () => {
    expect(codes(of('a', 'x', 'list', 'Yksi; Kaksi'), of('b', 'x', 'list', 'kaksi; yksi'))).toEqual([])
    expect(codes(of('a', 'x', 'list', 'Yksi; Kaksi'), of('b', 'x', 'list', 'Yksi; Kolme'))).toEqual([
      'a list-differs',
      'b list-differs',
    ])
  })

  it('numbers go on from where they begin', () => {
    expect(codes(of('a', 'x', 'numbering', '3. 4. 5.'))).toEqual([])
    expect(load(of('a', 'x', 'numbering', '1. 2. 2. 3.'))[0]?.fixes[0]?.value).toBe('1, 2, 3, 4')
  })
})
