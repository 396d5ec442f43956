import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const negativeAmount: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Määrä on negatiivinen: {amount}',
    en: 'The amount is negative: {amountEn}',
  },
  page,
  check: (dataset, report) => {
    const check = (
      record: { readonly kind: string; readonly id: string },
      field: string,
      cents: unknown,
    ): void => {
      if (typeof cents !== 'number' || cents >= 0) return
      report({
        record,
        at: `/${field}`,
        args: money('amount', cents),
        expected: { fi: 'nolla tai enemmän', en: 'zero or more' },
        received: cents,
        fixes: [{ value: -cents }],
      })
    }
    for (const line of dataset.all('budget.line')) check(line, 'cents', line.cents)
    for (const item of dataset.all('budget.funding')) check(item, 'cents', item.cents)
    for (const decision of dataset.all('budget.decision'))
      check(decision, 'grantedCents', decision.grantedCents)
    for (const claim of dataset.all('budget.claim')) {
      const { eligibleCents, incomeCents, otherPublicCents, privateCents, claimedCents, paidCents } = claim
      const fields = { eligibleCents, incomeCents, otherPublicCents, privateCents, claimedCents, paidCents }
      for (const [field, cents] of Object.entries(fields)) check(claim, field, cents)
    }
  },
}
