import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Alusta ei johda mitään tietä vaiheeseen {steps}',
    en: 'No way leads from the start to {steps}',
  },
  check: (dataset, report) => reportViolations(dataset, report, ['unreachable-step']),
}
