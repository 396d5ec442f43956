import { audited } from '../audited.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const circularTotal: BudgetRule = {
  severity: 'error',
  message: {
    fi: "Summa '{row}' sisältää itsensä",
    en: "The total '{row}' contains itself",
  },
  page,
  check: (dataset, report) => {
    for (const { table, audit } of audited(dataset)) {
      for (const { fault, pointer, rows } of audit.faults) {
        if (fault === 'circular-total') report({ record: table, at: pointer, args: { row: rows.join(', ') } })
      }
    }
  },
}
