import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CostLine } from '../records/line.js'
import { columnsOf, type Dimension } from './columns.js'
import { rollUp } from './roll-up.js'

const all = (size: number): Uint8Array => new Uint8Array(size).fill(1)
const noPlan = () => undefined

describe('a roll-up', () => {
  const line: fc.Arbitrary<CostLine> = fc.record({
    plan: fc.constantFrom('a', 'b', '__proto__'),
    category: fc.string({ maxLength: 2 }),
    period: fc.constantFrom('2020', '2021', undefined),
    municipality: fc.option(fc.constantFrom('047', '614'), { nil: undefined }),
    cents: fc.oneof(fc.maxSafeInteger(), fc.constant('unknown' as const)),
  })

  it('equals a naive sum in whole numbers of any size', () => {
    const dimensions = fc.subarray<Dimension>(['plan', 'category', 'period', 'municipality', 'eligible'])
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), dimensions, (lines, by) => {
        const sums = new Map<string, { sum: bigint; unknown: number }>()
        for (const one of lines) {
          const values = by.map((dimension) =>
            dimension === 'eligible' ? 'true' : (one[dimension as 'period'] ?? 'unknown'),
          )
          const key = JSON.stringify(values)
          const group = sums.get(key) ?? { sum: 0n, unknown: 0 }
          if (one.cents === 'unknown') group.unknown++
          else group.sum += BigInt(one.cents)
          sums.set(key, group)
        }
        const groups = rollUp(columnsOf(lines, noPlan), by, all(lines.length))
        expect(new Set(groups.map(({ values }) => JSON.stringify(values)))).toEqual(new Set(sums.keys()))
        for (const { values, amount } of groups) {
          const { sum, unknown } = sums.get(JSON.stringify(values)) ?? { sum: 0n, unknown: 0 }
          const isSafe = Number.isSafeInteger(Number(sum))
          expect(amount.unknown ?? 0).toBe(unknown)
          if (isSafe) expect(amount.cents === 'unknown' ? amount.atLeast : amount.cents).toBe(Number(sum))
          else expect(amount.cents).toBe('unknown')
        }
      }),
    )
  })

  it('numbers only the groups that occur where there could be very many', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i): CostLine => ({
        plan: `p${i}`,
        category: `c${i}`,
        period: `t${i}`,
        cents: i,
      }),
    )
    const groups = rollUp(columnsOf(lines, noPlan), ['plan', 'category', 'period'], all(lines.length))
    expect(groups).toHaveLength(3000)
    expect(groups[2999]).toEqual({ values: ['p2999', 'c2999', 't2999'], amount: { cents: 2999 } })
  })

  it('takes less than half of the time in which its lines are parsed', () => {
    const categories = ['hired-staff', 'travel', 'training', 'materials', 'rents']
    const json = JSON.stringify(
      Array.from({ length: 200_000 }, (_, i) => ({
        kind: 'budget.line',
        id: `line-${i}`,
        plan: `plan-${i % 40}`,
        category: categories[(i * 7) % 5],
        period: String(2020 + (i % 3)),
        municipality: String(100 + ((i * 13) % 309)),
        cents: (i * 7919) % 10_000_000,
      })),
    )
    const ratios = Array.from({ length: 5 }, () => {
      const start = performance.now()
      const lines = JSON.parse(json) as CostLine[]
      const parsed = performance.now()
      rollUp(columnsOf(lines, noPlan), ['category', 'period'], all(lines.length))
      return (performance.now() - parsed) / (parsed - start)
    }).sort((a, b) => a - b)
    expect(ratios[2]).toBeLessThan(0.5)
  })
})
