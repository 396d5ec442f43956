import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { judgedNames, partOf } from '../support/statements/judged-names.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: "Nimeä '{name}' ei ole tiedoissa",
    en: "The data has no name '{name}'",
  },
  check: (dataset, report) => {
    for (const { statement, name, owner, names } of judgedNames(dataset, 'unknown')) {
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        part: partOf(statement.value, name),
        args: { name },
        ...(names.length > 0 && { expected: names.join(', ') }),
        received: statement.value,
        related: [{ record: owner }],
      })
    }
  },
}
