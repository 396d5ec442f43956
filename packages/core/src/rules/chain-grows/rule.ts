import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Sama työ voi kertautua loputtomiin: {run}',
    en: 'The same work can pile up without limit: {run}',
  },
  check: (dataset, report) => reportViolations(dataset, report, ['unbounded']),
}
