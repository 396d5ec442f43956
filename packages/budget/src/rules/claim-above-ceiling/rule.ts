import { statesAlong } from '../../view/claims.js'
import { contextOf } from '../../view/context.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const claimAboveCeiling: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Maksatusta haetaan {excess} enemmän kuin siihen mennessä on ansaittu: {earned}',
    en: 'The claim asks for {excessEn} more than was earned by then: {earnedEn}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const decision of dataset.all('budget.decision')) {
      for (const { claim, state } of statesAlong(context, decision)) {
        const claimed = state.claimed.cents
        // Where costs are unknown, only what is certainly too much is told.
        const earned = state.earned.cents === 'unknown' ? state.earned.atMost : state.earned.cents
        if (typeof claimed !== 'number' || earned === undefined || claimed <= earned) continue
        const own = typeof claim.claimedCents === 'number' ? claim.claimedCents : 0
        report({
          record: claim,
          at: '/claimedCents',
          args: { ...money('excess', claimed - earned), ...money('earned', earned) },
          expected: {
            fi: `enintään ${Math.max(0, own - claimed + earned)}`,
            en: `at most ${Math.max(0, own - claimed + earned)}`,
          },
          received: claim.claimedCents,
          related: [{ record: decision, at: '/grantedCents' }],
        })
      }
    }
  },
}
