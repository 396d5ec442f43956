import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const circularCategories: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Menolaji '{category}' on oma osansa: {path}",
    en: "The cost category '{category}' is a part of itself: {path}",
  },
  page,
  check: (dataset, report) => {
    for (const set of dataset.all('budget.category-set')) {
      const parents = new Map(set.categories.map(({ id, parent }) => [id, parent] as const))
      for (const [i, { id }] of set.categories.entries()) {
        const path = [id]
        let here = parents.get(id)
        while (here !== undefined && !path.includes(here)) {
          path.push(here)
          here = parents.get(here)
        }
        if (here !== id) continue
        report({
          record: set,
          at: `/categories/${i}/parent`,
          args: { category: id, path: [...path, id].join(' → ') },
          received: parents.get(id),
        })
      }
    }
  },
}
