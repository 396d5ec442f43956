import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { staffCost } from '../index.js'

it('a post costs the same by months as month by month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36 }), fc.nat(1_000_000), (months, monthlyCents) => {
      const last = new Date(Date.UTC(2020, months, 0)).toISOString().slice(0, 10)
      const { cost } = staffCost({ monthlyCents, fte: 1, from: '2020-01-01', to: last })
      expect(cost).toEqual({ cents: monthlyCents * months })
    }),
  )
})

it('counts a broken month by its days, up to the end of the calendar', () => {
  const cost = (from: string, to: string) => staffCost({ monthlyCents: 310000, fte: 1, from, to }).cost.cents
  expect(cost('2020-08-01', '2020-08-01')).toBe(10000)
  expect(cost('2020-08-15', '2020-09-14')).toBe(310000)
  expect(cost('2020-09-01', '2020-08-01')).toBe(0)
  expect(Number(cost('0001-01-01', '9999-12-31'))).toBeGreaterThan(0)
  expect(() => cost('1.8.2020', '2020-08-31')).toThrow(RangeError)
})
