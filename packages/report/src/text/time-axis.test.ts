import { addDays } from '@sotekit/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timeAxis } from './time-axis.js'

const ticks = (from: string, to: string, language: 'fi' | 'en' = 'fi') =>
  timeAxis([{ from, to }], language)?.ticks.map(({ text }) => text)

it('marks months, halves of years or years, so that there is room for all', () => {
  expect(ticks('2021-01-10', '2021-04-20')).toEqual(['2/2021', '3/2021', '4/2021'])
  expect(ticks('2020-01-01', '2022-10-31')).toEqual([
    '1/2020',
    '7/2020',
    '1/2021',
    '7/2021',
    '1/2022',
    '7/2022',
  ])
  expect(ticks('2016-03-01', '2030-06-01')).toEqual(['2020', '2025', '2030'])
  expect(ticks('2021-01-10', '2021-03-20', 'en')).toEqual(['Feb 2021', 'Mar 2021'])
})

it('leaves room for an open end, and takes no day that does not exist', () => {
  const closed = timeAxis([{ from: '2020-01-01', to: '2020-12-31' }], 'fi')
  const open = timeAxis([{ from: '2020-01-01', to: '2020-12-31' }, { from: '2020-06-01' }], 'fi')
  expect(open?.place('2020-12-31')).toBeLessThan(closed?.place('2020-12-31') ?? 0)
  expect(timeAxis([{ from: '2020-02-30' }], 'fi')).toBeUndefined()
  expect(timeAxis([], 'fi')).toBeUndefined()
})

it('keeps days in order and within the picture, with at most seven marks', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days))
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from = a, to = b] = [a, b].sort()
      const axis = timeAxis([{ from, to }], 'en')
      expect(axis).toBeDefined()
      if (!axis) return
      expect(axis.place(from)).toBeGreaterThan(0)
      expect(axis.place(to)).toBeGreaterThanOrEqual(axis.place(from))
      expect(axis.place(to)).toBeLessThan(1)
      expect(axis.ticks.length).toBeLessThanOrEqual(7)
      expect(axis.ticks.every(({ at }) => at > 0 && at < 1)).toBe(true)
    }),
  )
})
