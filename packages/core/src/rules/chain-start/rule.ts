import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Palveluketjulla on oltava tasan yksi alku; sillä on {count}',
    en: 'A service chain needs exactly one start; this one has {count}',
  },
  check: (dataset, report) => reportViolations(dataset, report, ['no-start', 'several-starts']),
}
