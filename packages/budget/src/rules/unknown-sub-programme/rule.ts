import { UNKNOWN } from '../../shared.js'
import { contextOf } from '../../view/context.js'
import { type BudgetRule, nearest } from '../rule.js'
import { page } from './page.js'

export const unknownSubProgramme: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Hankkeella {programme} ei ole osakokonaisuutta '{subProgramme}'",
    en: "The programme {programme} has no sub-programme '{subProgramme}'",
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const cost of [...dataset.all('budget.line'), ...dataset.all('budget.actual')]) {
      const { subProgramme } = cost
      if (subProgramme === undefined || subProgramme === UNKNOWN) continue
      const plan = context.plan(cost.plan)
      const programme = plan && context.programme(plan)
      if (!programme) continue
      const ids = (programme.subProgrammes ?? []).map(({ id }) => id)
      if (ids.includes(subProgramme)) continue
      const likely = nearest(subProgramme, ids)
      report({
        record: cost,
        at: '/subProgramme',
        args: { programme: programme.id, subProgramme },
        expected: ids.join(', '),
        received: subProgramme,
        fixes: likely === undefined ? [] : [{ value: likely }],
      })
    }
  },
}
