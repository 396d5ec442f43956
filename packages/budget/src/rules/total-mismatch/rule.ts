import { audited, cellNames, cellPointer } from '../audited.js'
import { type BudgetRule, money } from '../rule.js'
import { page } from './page.js'

export const totalMismatch: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Summa ei täsmää (rivi {row}, sarake {column}): painettu {printed}, osien summa {sum}; pyöristys selittää enintään {bound}',
    en: 'The sum is wrong (row {row}, column {column}): printed {printedEn}, parts {sumEn}; rounding explains {boundEn} at most',
  },
  page,
  check: (dataset, report) => {
    for (const { table, audit } of audited(dataset)) {
      for (const { cell, certain, meantCents, suspects, checks } of audit.errors) {
        const [check] = checks
        if (!check) continue
        const { printedCents = 0, sumCents = 0, boundCents = 0, deltaCents = 0 } = check
        report({
          record: table,
          at: cellPointer(cell),
          args: {
            ...cellNames(table, cell),
            ...money('printed', printedCents),
            ...money('sum', sumCents),
            ...money('bound', boundCents),
            deltaCents,
            ...(meantCents !== undefined && { meantCents }),
          },
          ...(certain && meantCents !== undefined
            ? {
                expected: {
                  fi: `tässä solussa ${money('meant', meantCents)['meant']}: silloin kaikki sen summat täsmäävät`,
                  en: `${money('meant', meantCents)['meantEn']} in this cell: then all its sums agree`,
                },
              }
            : {}),
          received: table.rows[cell.row]?.cells[cell.column],
          related: [...checks.map(({ total }) => total), ...suspects]
            .filter((at) => at.row !== cell.row || at.column !== cell.column)
            .map((at) => ({ record: table, at: cellPointer(at) })),
        })
      }
    }
  },
}
