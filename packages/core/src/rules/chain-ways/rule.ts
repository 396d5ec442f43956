import type { ChainProperty } from '../../chain/soundness/properties.js'
import type { Messages } from '../../diagnostics/diagnostic.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

const expected: Readonly<Partial<Record<ChainProperty, Messages>>> = {
  'several-ways-out': {
    fi: 'yksi tie eteenpäin, tai vaiheen perään päätös (decision) tai haarautuminen (split)',
    en: 'one way out, or a decision or a split after the step',
  },
  'way-into-start': {
    fi: 'alkuun ei palata; palaa alun jälkeiseen vaiheeseen',
    en: 'nothing leads back into the start; lead back to the step after it',
  },
  'way-out-of-end': { fi: 'lopusta ei jatketa', en: 'nothing leads on from an end' },
}

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Vaiheella {steps} on teitä, joita sillä ei voi olla',
    en: 'Step {steps} has ways that it cannot have',
  },
  check: (dataset, report) =>
    reportViolations(
      dataset,
      report,
      ['several-ways-out', 'way-into-start', 'way-out-of-end'],
      ({ property }) => ({ expected: expected[property] }),
    ),
}
