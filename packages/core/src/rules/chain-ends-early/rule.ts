import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Ketju voi päättyä, vaikka työtä on kesken vaiheessa {steps}: {run}',
    en: 'The chain can end while work is left at {steps}: {run}',
  },
  check: (dataset, report) => reportViolations(dataset, report, ['proper-completion']),
}
