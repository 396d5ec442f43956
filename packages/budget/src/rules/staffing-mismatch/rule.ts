import { type Amount, sumAmounts } from '../../amount/amount.js'
import { groupBy } from '../../shared.js'
import { costOfPost } from '../../view/staffing.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const staffingMismatch: BudgetRule = {
  severity: 'warning',
  message: {
    fi: 'Rivin määrä on {line}, mutta sen henkilöstö maksaa {posts}',
    en: 'The line is {lineEn}, but its posts cost {postsEn}',
  },
  page,
  check: (dataset, report) => {
    const posts = dataset.all('budget.staffing').filter(({ line }) => line !== undefined)
    for (const [id, ofLine] of groupBy(posts, ({ line = '' }) => line)) {
      const line = dataset.get('budget.line', id)
      const cost: Amount = sumAmounts(ofLine.map((post) => costOfPost(post).cost))
      if (!line || line.cents === 'unknown' || cost.cents === 'unknown' || cost.cents === line.cents) continue
      report({
        record: line,
        at: '/cents',
        args: { ...money('line', line.cents), ...money('posts', cost.cents) },
        expected: String(cost.cents),
        received: line.cents,
        related: ofLine.map((post) => ({ record: post })),
        fixes: [{ value: cost.cents }],
      })
    }
  },
}
