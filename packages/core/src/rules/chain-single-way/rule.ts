import type { ChainProperty } from '../../chain/soundness/properties.js'
import type { Messages } from '../../diagnostics/diagnostic.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { reportViolations } from '../support/chains.js'

const expected: Readonly<Partial<Record<ChainProperty, Messages>>> = {
  'single-way-decision': { fi: 'päätöksestä ainakin kaksi tietä', en: 'two ways out of a decision, or more' },
  'single-way-split': { fi: 'haarautumisesta ainakin kaksi tietä', en: 'two ways out of a split, or more' },
  'single-way-join': { fi: 'yhdistymiseen ainakin kaksi tietä', en: 'two ways into a join, or more' },
}

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Vaihe {steps} ei haaraudu eikä yhdistä mitään: sillä on vain yksi tie',
    en: 'Step {steps} neither divides nor joins anything: it has a single way',
  },
  check: (dataset, report) =>
    reportViolations(
      dataset,
      report,
      ['single-way-decision', 'single-way-split', 'single-way-join'],
      ({ property }) => ({ expected: expected[property] }),
    ),
}
