import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, evaluateTrace } from '../index.js'

describe('allocation', () => {
  const parties = fc.uniqueArray(fc.record({ key: fc.string(), weight: fc.nat(1_000_000) }), {
    selector: ({ key }) => key,
    minLength: 1,
    maxLength: 30,
  })

  it('makes up the sum, and gives each key the same whatever the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), parties, (total, list) => {
        const shared = allocate(total, list)
        const reversed = allocate(total, list.toReversed())
        expect(reversed).toEqual(shared)
        if (!shared.ok) return expect(list.every(({ weight }) => weight === 0)).toBe(true)
        expect(shared.parts.reduce((sum, part) => sum + part.cents, 0)).toBe(total)
        const weights = new Map(list.map(({ key, weight }) => [key, weight]))
        const whole = list.reduce((sum, { weight }) => sum + weight, 0)
        for (const part of shared.parts) {
          expect(Math.abs(part.cents - (total * (weights.get(part.key) ?? 0)) / whole)).toBeLessThan(1.001)
          if (weights.get(part.key) === 0) expect(part.cents).toBe(0)
          expect(evaluateTrace(part.trace)).toEqual({ exact: String(part.cents) })
        }
      }),
    )
  })

  it('refuses what cannot be shared', () => {
    expect(allocate(1, [{ key: 'a', weight: -1 }])).toEqual({
      ok: false,
      problem: 'negative-weight',
      key: 'a',
    })
    expect(allocate(0.5, [{ key: 'a', weight: 1 }])).toEqual({ ok: false, problem: 'bad-total' })
    expect(
      allocate(1, [
        { key: 'a', weight: 1 },
        { key: 'a', weight: 2 },
      ]),
    ).toMatchObject({ problem: 'duplicate-key' })
    expect(allocate(1, [])).toEqual({ ok: false, problem: 'no-weight' })
  })
})
