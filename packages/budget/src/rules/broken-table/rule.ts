import type { Messages } from '@sotekit/core'
import { audited } from '../audited.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const brokenTable: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Taulukkoa ei voi tarkistaa kokonaan: {problem}',
    en: 'The table cannot be checked as a whole: {problemEn}',
  },
  page,
  check: (dataset, report) => {
    for (const { table, audit } of audited(dataset)) {
      for (const { fault, pointer } of audit.faults) {
        const words = problems[fault]
        if (words) report({ record: table, at: pointer, args: { problem: words.fi, problemEn: words.en } })
      }
    }
  },
}

/** Circular sums and subtotals counted twice have rules of their own. */
const problems: Readonly<Record<string, Messages>> = {
  'cell-count': {
    fi: 'rivillä on eri määrä soluja kuin sarakkeita',
    en: 'a row has another number of cells than there are columns',
  },
  'two-totals': { fi: 'summasarakkeita on kaksi', en: 'there are two total columns' },
  'bad-unit': { fi: 'luvut olisivat senttiä pienempiä', en: 'figures would be smaller than a cent' },
}
