import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimOf, evaluateTrace, grantOf } from '../index.js'

const share = fc.integer({ min: 0, max: 10_000 }).map((n) => ({ numerator: n, denominator: 10_000 }))
const cents = fc.integer({ min: 0, max: 10 ** 12 })

describe('grants', () => {
  it('and the other shares are together the eligible costs, and never above the share', () => {
    fc.assert(
      fc.property(
        cents,
        share,
        fc.nat(10 ** 9),
        fc.nat(10 ** 9),
        fc.constantFrom('euro', 'cent'),
        (eligible, part, other, offered, unit) => {
          const result = grantOf({
            eligibleCents: eligible,
            share: part,
            unit: unit as 'euro' | 'cent',
            otherPublicCents: other,
            ownOfferedCents: offered,
          })
          const [grant, own] = [Number(result.grant.cents), Number(result.own.cents)]
          expect(grant + own + other).toBe(eligible)
          expect(BigInt(grant) * 10_000n).toBeLessThanOrEqual(BigInt(eligible) * BigInt(part.numerator))
          expect(grant).toBeGreaterThanOrEqual(0)
          expect(evaluateTrace(result.trace)).toEqual({ exact: String(grant) })
          expect(evaluateTrace(result.ownTrace)).toEqual({ exact: String(own) })
        },
      ),
    )
  })

  it('lose less than a unit to rounding', () => {
    fc.assert(
      fc.property(cents, share, (eligible, part) => {
        const { grant } = grantOf({ eligibleCents: eligible, share: part })
        const lost = BigInt(eligible) * BigInt(part.numerator) - BigInt(Number(grant.cents)) * 10_000n
        expect(lost >= 0n && lost < 100n * 10_000n).toBe(true)
      }),
    )
  })
})

describe('claims', () => {
  it('never exceed the ceiling, the deficit or the grant, and pay or repay but not both', () => {
    const sums = fc.record({
      eligibleCents: cents,
      incomeCents: fc.nat(10 ** 9),
      otherPublicCents: fc.nat(10 ** 9),
      privateCents: fc.nat(10 ** 9),
      grantedCents: cents,
      paidCents: cents,
      share,
      incomeBase: fc.constantFrom('net' as const, 'deficit' as const),
    })
    fc.assert(
      fc.property(sums, (input) => {
        const claim = claimOf(input)
        const [earned, payable, repayable] = [claim.earned, claim.payable, claim.repayable].map((one) =>
          Number(one.cents),
        )
        const most = Math.max(
          0,
          Math.min(Number(claim.ceiling.cents), Number(claim.deficit.cents), input.grantedCents),
        )
        expect(earned).toBe(most)
        expect(Number(payable) * Number(repayable)).toBe(0)
        expect(input.paidCents + Number(payable) - Number(repayable)).toBe(earned)
      }),
    )
  })
})
