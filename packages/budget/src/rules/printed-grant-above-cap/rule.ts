import { grantShareOf } from '../../grant/share.js'
import { contextOf } from '../../view/context.js'
import { audited, cellNames, cellPointer } from '../audited.js'
import { type BudgetRule, money, percent } from '../rule.js'
import { page } from './page.js'

export const printedGrantAboveCap: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Painettu avustus on {excess} yli osuuden {cap} (sarake {column}; pyöristys selittää enintään {tolerance}; {provision})',
    en: 'The printed grant is {excessEn} above {capEn} (column {column}; rounding explains {toleranceEn} at most; {provision})',
  },
  page,
  check: (dataset, report) => {
    const context = contextOf(dataset)
    for (const { table, audit } of audited(dataset)) {
      const plan = table.plan === undefined ? undefined : context.plan(table.plan)
      if (!plan) continue
      const { cap = 1, provision = '' } = grantShareOf({
        plan,
        programme: context.programme(plan),
        decision: context.decisionOf(plan.id),
      })
      for (const { verdict, cell, eligible, excessCents, toleranceCents } of audit.caps) {
        if (verdict === 'equal') continue
        report({
          record: table,
          at: cellPointer(cell),
          severity: verdict === 'error' ? 'error' : 'info',
          args: {
            ...cellNames(table, cell),
            ...money('excess', excessCents),
            ...money('tolerance', toleranceCents),
            ...percent('cap', cap),
            provision,
          },
          received: table.rows[cell.row]?.cells[cell.column],
          related: [{ record: table, at: cellPointer(eligible) }],
        })
      }
    }
  },
}
