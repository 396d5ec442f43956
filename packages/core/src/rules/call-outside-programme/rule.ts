import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { within } from '../../values/period.js'
import { inWords } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Haun {call} toteutus ({period}) ylittää hankkeen ajan ({programme})',
    en: 'The work of the call {call} ({period}) reaches beyond the programme ({programme})',
  },
  check: ({ programmes }, report) => {
    for (const { id, period, calls } of programmes.all) {
      if (!period) continue
      for (const [i, call] of calls.entries()) {
        if (!call.implementation || within(call.implementation, period)) continue
        report({
          record: { kind: 'programme', id },
          at: `/calls/${i}/implementation`,
          args: { call: call.id, period: inWords(call.implementation), programme: inWords(period) },
          related: [{ record: { kind: 'programme', id }, at: '/period' }],
        })
      }
    }
  },
}
