import { audited } from '../audited.js'
import type { BudgetRule } from '../rule.js'
import { page } from './page.js'

export const tableNotJoint: BudgetRule = {
  severity: 'error',
  message: {
    fi: 'Pyöristys selittää jokaisen summan erikseen, mutta ei kaikkia yhtä aikaa',
    en: 'Rounding explains each sum by itself, but not all of them at once',
  },
  page,
  check: (dataset, report) => {
    for (const { table, audit } of audited(dataset)) {
      if (audit.joint === 'impossible') report({ record: table, at: '/rows' })
    }
  },
}
