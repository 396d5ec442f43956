import type { BudgetRecord } from '../../plugin-types.js'
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
    const check = (cost: BudgetRecord<'line'> | BudgetRecord<'actual'>): void => {
      const { subProgramme } = cost
      if (subProgramme === undefined || subProgramme === UNKNOWN) return
      const plan = context.plan(cost.plan)
      const programme = plan && context.programme(plan)
      if (!programme) return
      const ids = (programme.subProgrammes ?? []).map(({ id }) => id)
      if (ids.includes(subProgramme)) return
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
    for (const line of dataset.all('budget.line')) check(line)
    for (const actual of dataset.all('budget.actual')) check(actual)
  },
}
