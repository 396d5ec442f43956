import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { budget, evaluateTrace } from '../index.js'
import { actual, claim, decision, line, plan, programme } from '../rules/examples.js'

const kit = sotekit({ plugins: [budget()] })
const stateOf = (...records: readonly unknown[]) => {
  const [state] = kit.load([programme, plan, line, ...records]).dataset.budget.claims()
  return state
}

describe('claims', () => {
  it('add up against their decision', () => {
    const state = stateOf(
      decision,
      { ...claim, eligibleCents: 4000000, claimedCents: 3200000, status: 'paid', paidCents: 3200000 },
      {
        ...claim,
        id: 'second',
        period: { from: '2021-01-01', to: '2021-06-30' },
        eligibleCents: 5000000,
        claimedCents: 4000000,
      },
    )
    expect(state).toMatchObject({
      claimed: { cents: 7200000 },
      paid: { cents: 3200000 },
      earned: { cents: 7200000 },
      payable: { cents: 4000000 },
      repayable: { cents: 0 },
    })
    expect(state && evaluateTrace(state.trace)).toEqual({ exact: '4000000' })
  })

  it('do not count drafts and rejected claims; a payment of which no sum is told is unknown', () => {
    const state = stateOf(
      decision,
      { ...claim, status: 'draft' },
      { ...claim, id: 'no', status: 'rejected' },
      { ...claim, id: 'paid', status: 'paid', eligibleCents: 1000000 },
    )
    expect(state?.claimed).toEqual({ cents: 8000000 })
    expect(state?.paid).toEqual({ cents: 'unknown', atLeast: 0, unknown: 1 })
    expect(state?.payable.cents).toBe('unknown')
  })

  it('lose what overruns an earmark, or a category beyond the limit of the decision', () => {
    const spent = { ...actual, cents: 12000000, earmarks: ['e'] }
    const earmarked = { ...plan, earmarks: [{ id: 'e', title: { en: 'E' }, cents: 20000000 }] }
    const earned = (terms: object) => {
      const records = [
        programme,
        earmarked,
        line,
        spent,
        { ...decision, grantedCents: 20000000, ...terms },
        { ...claim, eligibleCents: 12000000 },
      ]
      return kit.load(records).dataset.budget.claims()[0]?.earned
    }
    expect(earned({})).toEqual({ cents: 9600000 })
    expect(earned({ earmarks: [{ id: 'e', title: { en: 'E' }, cents: 11000000 }] })).toEqual({
      cents: 8800000,
    })
    expect(earned({ terms: { transferLimit: { share: 0.1 } } })).toEqual({ cents: 8800000 })
    expect(earned({ terms: { transferLimit: 'unknown' } })).toEqual({ cents: 9600000 })
  })

  it('hold costs against the version of the plan that counts, whichever they were booked on', () => {
    const terms = { ...decision, terms: { transferLimit: { cents: 0 } } }
    const amendment = { ...plan, id: 'new', version: 'amendment', amends: 'plan', decidedOn: '2021-02-01' }
    const more = { ...line, id: 'more', plan: 'new', cents: 12000000 }
    const spent = { ...actual, cents: 11000000 }
    const codes = (...records: readonly unknown[]) =>
      kit.load([programme, plan, line, terms, spent, ...records]).diagnostics.map(({ code }) => code)
    expect(codes()).toContain('budget/category-overrun')
    expect(codes(amendment, more)).not.toContain('budget/category-overrun')
  })
})
