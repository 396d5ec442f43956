import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { readFinnishPeriod } from '../../values/finnish-period.js'
import { inWords } from '../support/time.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: "Jakso '{period}' päättyy ennen kuin alkaa",
    en: "The period '{period}' ends before it starts",
  },
  check: ({ statements }, report) => {
    for (const { id, type, value } of statements.all) {
      if (type !== 'period') continue
      const read = readFinnishPeriod(value)
      if (read.ok || read.problem !== 'end-before-start') continue
      report({
        record: { kind: 'statement', id },
        at: '/value',
        args: { period: value },
        expected: { fi: 'loppu, joka on alun jälkeen', en: 'an end after the start' },
        received: value,
        fixes: read.suggestion ? [{ value: inWords(read.suggestion) }] : [],
      })
    }
  },
}
