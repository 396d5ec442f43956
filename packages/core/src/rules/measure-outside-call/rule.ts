import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { within } from '../../values/period.js'
import { inWords } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Toimenpiteen aika ({period}) ylittää haun {call} toteutusajan ({implementation})',
    en: 'The time of the measure ({period}) reaches beyond the work of its call {call} ({implementation})',
  },
  check: ({ measures, programmes }, report) => {
    for (const { id, period, programme, call } of measures.all) {
      if (!period) continue
      const calls = programmes.get(programme)?.calls ?? []
      const at = calls.findIndex((one) => one.id === call)
      const implementation = calls[at]?.implementation
      if (!implementation || within(period, implementation)) continue
      report({
        record: { kind: 'measure', id },
        at: '/period',
        args: { period: inWords(period), call, implementation: inWords(implementation) },
        related: [{ record: { kind: 'programme', id: programme }, at: `/calls/${at}/implementation` }],
      })
    }
  },
}
