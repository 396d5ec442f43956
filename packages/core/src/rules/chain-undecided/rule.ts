import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Ketjun eheyttä ei ratkaistu: {states} tilaa ei riittänyt',
    en: 'Whether the chain is sound was not decided: {states} states were not enough',
  },
  check: (dataset, report) => reportViolations(dataset, report, ['undecided']),
}
