import { repaymentOf } from '../../grant/repayment.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const repaymentDue: BudgetRule = {
  severity: 'warning',
  message: {
    fi: 'Avustusta on maksettu {excess} enemmän kuin ansaittu; pienin palautettava määrä ylittyy: {due}',
    en: 'The grant was paid {excessEn} beyond what was earned; above what may be kept: {dueEn}',
  },
  page,
  check: (dataset, report) => {
    for (const { decision: id, repayable } of dataset.budget.claims()) {
      const decision = dataset.get('budget.decision', id)
      if (!decision || typeof repayable.cents !== 'number' || repayable.cents === 0) continue
      const cents = repayable.cents
      const answer =
        decision.decidedOn === undefined
          ? ({ due: 'unknown' } as const)
          : repaymentOf({ cents, decidedOn: decision.decidedOn })
      report({
        record: decision,
        at: '/grantedCents',
        severity: answer.due === false ? 'info' : 'warning',
        args: { ...money('excess', cents), ...words[String(answer.due) as keyof typeof words] },
      })
    }
  },
}

const words = {
  true: { due: 'kyllä, palautettava', dueEn: 'yes, to be repaid' },
  false: { due: 'ei, saa jättää palauttamatta', dueEn: 'no, it may be kept' },
  unknown: { due: 'ei tiedossa', dueEn: 'not known' },
} as const
