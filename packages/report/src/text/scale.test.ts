import type { BarsBlock } from '@sotekit/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barScale } from './scale.js'

const bars = (unit: BarsBlock['unit'], ...values: readonly (number | null)[][]): BarsBlock => ({
  block: 'bars',
  title: 'T',
  unit,
  series: Array.from({ length: Math.max(...values.map((row) => row.length)) }, (_, i) => ({
    id: `${i}`,
    title: `${i}`,
  })),
  bars: values.map((row, i) => ({ title: `${i}`, values: row })),
})

it('stacks series and leaves out what is unknown', () => {
  expect(barScale(bars('count', [1, 3], [2, null]))).toEqual({
    zero: 0,
    bars: [
      [
        { series: 0, from: 0, to: 0.25 },
        { series: 1, from: 0.25, to: 1 },
      ],
      [{ series: 0, from: 0, to: 0.5 }],
    ],
  })
})

it('draws percentages on the whole of hundred', () => {
  expect(barScale(bars('percent', [40])).bars[0]?.[0]?.to).toBe(0.4)
})

it('keeps all parts within the picture, each as long as its value', () => {
  const value = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(null))
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const { zero, bars: drawn } = barScale(bars('count', ...rows))
        const parts = drawn.flat()
        expect(zero >= 0 && zero <= 1).toBe(true)
        expect(parts.every(({ from, to }) => from >= -1e-9 && to <= 1 + 1e-9 && from < to)).toBe(true)
        expect(parts).toHaveLength(rows.flat().filter((one) => one !== null && one !== 0).length)
      },
    ),
  )
})
