import { audited, cellPointer } from '../audited.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const unevenSplit: BudgetRule = {
  severity: 'info',
  message: {
    fi: 'Rivi {row} jakautuu kausille suhteessa {ratio}, muut {following} riviä kuukausien suhteessa {expected}',
    en: 'The row {row} is split {ratio} between the periods, where {following} others follow their months, {expected}',
  },
  page,
  check: (dataset, report) => {
    for (const { table, audit } of audited(dataset)) {
      for (const { row, ratio, expected, following, sameValues } of audit.splits) {
        report({
          record: table,
          at: `/rows/${row}/cells`,
          args: { row: table.rows[row]?.label ?? '', ratio, expected, following },
          received: table.rows[row]?.cells,
          related: sameValues.map((cell) => ({
            record: table,
            at: cellPointer(cell),
            message: { fi: 'sama luku on tässä', en: 'the same figure stands here' },
          })),
        })
      }
    }
  },
}
