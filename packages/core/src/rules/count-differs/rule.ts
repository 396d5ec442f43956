import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { countedStatements } from '../support/statements/counts.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Lähteen mukaan {printed}, tiedoista laskien {counted}',
    en: 'The source says {printed}; the data gives {counted}',
  },
  check: (dataset, report) => {
    for (const { statement, printed, counted, atLeast, related } of countedStatements(dataset)) {
      if (printed === undefined || counted === undefined) continue
      if (atLeast ? printed >= counted : printed === counted) continue
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        args: { printed, counted },
        expected: String(counted),
        received: statement.value,
        related,
      })
    }
  },
}
