import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { judgedNames, partOf } from '../support/statements/judged-names.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "'{name}' ei ole kohteen nimi, mutta lähellä nimeä '{likely}'",
    en: "'{name}' is not a name of it, but near '{likely}'",
  },
  check: (dataset, report) => {
    for (const { statement, name, likely, isSpelling, owner } of judgedNames(dataset, 'near')) {
      if (likely === undefined) continue
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        part: partOf(statement.value, name),
        // Capitals, spaces and hyphens only.
        ...(isSpelling && { severity: 'info' as const }),
        args: { name, likely },
        expected: likely,
        received: statement.value,
        related: [{ record: owner }],
        fixes: [{ value: statement.value.replace(name, () => likely) }],
      })
    }
  },
}
