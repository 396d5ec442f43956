import { audited, cellNames, cellPointer } from '../audited.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const totalRounded: BudgetRule = {
  severity: 'info',
  message: {
    fi: 'Pyöristys selittää eron (rivi {row}, sarake {column}): painettu {printed}, osien summa {sum}; rajana {bound}',
    en: 'Rounding explains the difference (row {row}, column {column}): printed {printedEn}, parts {sumEn}; bound {boundEn}',
  },
  page,
  check: (dataset, report) => {
    for (const { table, audit } of audited(dataset)) {
      for (const {
        verdict,
        total,
        printedCents = 0,
        sumCents = 0,
        boundCents = 0,
        deltaCents = 0,
        addends = 0,
      } of audit.checks) {
        if (verdict !== 'explained-by-rounding') continue
        report({
          record: table,
          at: cellPointer(total),
          args: {
            ...cellNames(table, total),
            ...money('printed', printedCents),
            ...money('sum', sumCents),
            ...money('bound', boundCents),
            deltaCents,
            addends,
          },
          received: table.rows[total.row]?.cells[total.column],
        })
      }
    }
  },
}
