import type { ChainProperty } from '../../chain/soundness/properties.js'
import type { Severity } from '../../diagnostics/diagnostic.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations, type Shaped } from '../support/chains.js'

const shapes: Readonly<Partial<Record<ChainProperty, Shaped & { readonly severity: Severity }>>> = {
  'missing-condition': {
    severity: 'warning',
    expected: {
      fi: 'ehto (condition) joka tiellä, tai yhdellä otherwise: true',
      en: 'a condition on each way, or otherwise: true on one of them',
    },
  },
  'several-otherwise': {
    severity: 'error',
    expected: { fi: 'enintään yksi otherwise', en: 'one otherwise at most' },
  },
  'same-condition': {
    severity: 'error',
    expected: { fi: 'kullakin tiellä oma ehtonsa', en: 'a condition of its own on each way' },
  },
  'stray-condition': {
    severity: 'warning',
    expected: {
      fi: 'ehtoja vain päätöksestä lähtevillä teillä',
      en: 'conditions on ways out of a decision only',
    },
  },
}

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Vaiheen {steps} ehdoista ei selviä, mitä tietä kuljetaan',
    en: 'The conditions at {steps} do not tell which way is taken',
  },
  check: (dataset, report) =>
    reportViolations(
      dataset,
      report,
      ['missing-condition', 'several-otherwise', 'same-condition', 'stray-condition'],
      ({ property }) => shapes[property],
    ),
}
