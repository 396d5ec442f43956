import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { within } from '../../values/period.js'
import { inWords } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Vaihe {phase} ({period}) ylittää hankkeen ajan ({programme})',
    en: 'The phase {phase} ({period}) reaches beyond the programme ({programme})',
  },
  check: ({ programmes }, report) => {
    for (const { id, period, phases = [] } of programmes.all) {
      if (!period) continue
      for (const [i, phase] of phases.entries()) {
        if (within(phase.period, period)) continue
        report({
          record: { kind: 'programme', id },
          at: `/phases/${i}/period`,
          args: { phase: phase.id, period: inWords(phase.period), programme: inWords(period) },
          related: [{ record: { kind: 'programme', id }, at: '/period' }],
        })
      }
    }
  },
}
