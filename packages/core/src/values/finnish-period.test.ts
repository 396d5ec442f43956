import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFinnishDate } from './finnish-date.js'
import { type FinnishPeriod, readFinnishPeriod } from './finnish-period.js'
import { isEmpty } from './period.js'

function short(read: FinnishPeriod): string {
  const period = read.ok ? read.period : read.suggestion
  const days = period ? `${period.from ?? ''}..${period.to ?? ''}` : ''
  return read.ok ? days : [read.problem, days].filter(Boolean).join(' ')
}

describe('readFinnishPeriod', () => {
  it.each([
    ['1.1.2020–31.12.2022', '2020-01-01..2022-12-31'],
    ['1.1.2020 - 31.12.2022', '2020-01-01..2022-12-31'],
    ['1.1.2020—31.12.2022', '2020-01-01..2022-12-31'],
    ['1.1.2020\u00A0\u2212\u00A031.12.2022', '2020-01-01..2022-12-31'],
    ['2020-01-01–2022-12-31', '2020-01-01..2022-12-31'],
    ['2020-01-01 - 2022-12-31', '2020-01-01..2022-12-31'],
    ['1.8.–31.12.2020', '2020-08-01..2020-12-31'],
    ['1.8. - 31.12.2020', '2020-08-01..2020-12-31'],
    ['29.9–13.10.2021', '2021-09-29..2021-10-13'],
    ['1.–15.8.2020', '2020-08-01..2020-08-15'],
    ['1.1.2023–', '2023-01-01..'],
    ['–31.12.2022', '..2022-12-31'],
    ['1.1.2020–31.4.2020', 'bad-end 2020-01-01..2020-04-30'],
    ['1.8.2020–31.10-2022', 'bad-end 2020-08-01..2022-10-31'],
    ['31.2.–30.4.2020', 'bad-end 2020-02-29..2020-04-30'],
    ['2020–2022', 'bad-end 2020-01-01..2022-12-31'],
    ['4/2020–10/2022', 'bad-end 2020-04-01..2022-10-31'],
    ['29.9–13.10', 'bad-end'],
    ['31.12.2022–1.1.2020', 'end-before-start'],
    ['1.12.–31.1.2021', 'end-before-start 2020-12-01..2021-01-31'],
    ['31.10-2022', 'not-a-period'],
    ['1.5.2020', 'not-a-period'],
    ['2020', 'not-a-period'],
    ['–', 'not-a-period'],
    ['', 'not-a-period'],
    ['10–15', 'not-a-period'],
    ['Kemi–Tornio', 'not-a-period'],
  ])('%j → %s', (text, expected) => expect(short(readFinnishPeriod(text))).toBe(expected))

  it('says where each end stands', () => {
    const text = '  1.1.2020 –  31.4.2020 '
    const { from, to } = readFinnishPeriod(text)
    expect(text.slice(from?.start, from?.end)).toBe('1.1.2020')
    expect(text.slice(to?.start, to?.end)).toBe('31.4.2020')
    expect(to?.date).toMatchObject({ problem: 'impossible', suggestion: '2020-04-30' })
  })

  it('hands out a lone date', () => {
    expect(readFinnishPeriod('31.10-2022').from?.date).toMatchObject({ suggestion: '2022-10-31' })
    expect(readFinnishPeriod('2020').from?.date).toMatchObject({ reason: 'year-only' })
  })

  it('says what the first end borrowed', () => {
    expect(readFinnishPeriod('1.–15.8.2020').from?.borrowed).toEqual(['month', 'year'])
    expect(readFinnishPeriod('31.4.–15.8.2020').from?.date).toMatchObject({ suggestion: '2020-04-30' })
  })

  it('reads any two days in order, and no others', () => {
    const date = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, date, fc.constantFrom('-', '–', '—', ' – '), (from, to, dash) => {
        const read = readFinnishPeriod(formatFinnishDate(from) + dash + formatFinnishDate(to))
        expect(read.ok).toBe(!isEmpty({ from, to }))
        expect(read.ok ? read.period : { from, to }).toEqual({ from, to })
      }),
    )
  })

  it('never throws and never leaves the text', () => {
    const scraps = fc.stringMatching(/^[0-9. \-–/]{0,24}$/)
    fc.assert(
      fc.property(fc.oneof(scraps, fc.string()), (text) => {
        const read = readFinnishPeriod(text)
        for (const end of [read.from, read.to]) {
          if (end) expect(text.slice(end.start, end.end)).toBe(end.text)
        }
        const suggested = read.ok ? read.period : read.suggestion
        expect(suggested !== undefined && isEmpty(suggested)).toBe(false)
      }),
    )
    expect(readFinnishPeriod('-'.repeat(100_000)).ok).toBe(false)
  })
})
