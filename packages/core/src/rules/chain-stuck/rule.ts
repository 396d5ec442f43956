import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Ketju voi jäädä jumiin vaiheeseen {steps}: {run}',
    en: 'The chain can get stuck at {steps}: {run}',
  },
  check: (dataset, report) =>
    // A step that leads nowhere is a dead end, which is a finding of its own.
    reportViolations(dataset, report, ['option-to-complete'], ({ waiting }) =>
      waiting.every(({ done }) => done === true) ? undefined : {},
    ),
}
