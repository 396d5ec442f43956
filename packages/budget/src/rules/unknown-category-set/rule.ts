import { categoriesOf } from '../../categories/categories.js'
import { type BudgetRule, nearest } from '../rule.js'
import { page } from './page.js'

export const unknownCategorySet: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Menolajiluokitusta '{set}' ei ole",
    en: "There is no category set '{set}'",
  },
  page,
  check: (dataset, report) => {
    const { set, setIds } = categoriesOf(dataset.all('budget.category-set'))
    for (const plan of dataset.all('budget.plan')) {
      const id = plan.categorySet
      if (id === undefined || set(id)) continue
      const likely = nearest(id, setIds)
      report({
        record: plan,
        at: '/categorySet',
        args: { set: id },
        expected: setIds.join(', '),
        received: id,
        fixes: likely === undefined ? [] : [{ value: likely }],
      })
    }
  },
}
