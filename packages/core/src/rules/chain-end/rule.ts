import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Palveluketjulla ei ole loppua',
    en: 'The service chain has no end',
  },
  check: (dataset, report) => reportViolations(dataset, report, ['no-end']),
}
