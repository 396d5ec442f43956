import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Ketju voi jäädä kiertämään kehää, josta ei pääse loppuun: {run}',
    en: 'The chain can go round for ever without coming to an end: {run}',
  },
  check: (dataset, report) => reportViolations(dataset, report, ['livelock']),
}
