import { contextOf } from '../../view/context.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const frameExceeded: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Avustus {grant} ylittää alueen osuuden jaettavasta määrärahasta: {ceiling}',
    en: 'The grant of {grantEn} is above the share of the area, {ceilingEn}',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const plan of dataset.all('budget.plan')) {
      if (!plan.frame) continue
      const found = dataset.budget.frame(plan.id)
      const ceiling = (found?.ceiling ?? found?.frame)?.amount.cents
      const items = context.fundingOf(plan.id).filter(({ source }) => source === 'state-grant')
      const grant = items.reduce((sum, { cents }) => sum + (cents === 'unknown' ? 0 : cents), 0)
      if (typeof ceiling !== 'number' || grant <= ceiling) continue
      report({
        record: plan,
        at: '/frame',
        args: { ...money('grant', grant), ...money('ceiling', ceiling) },
        expected: { fi: `enintään ${ceiling}`, en: `at most ${ceiling}` },
        received: grant,
        related: items.map((item) => ({ record: item, at: '/cents' })),
      })
    }
  },
}
