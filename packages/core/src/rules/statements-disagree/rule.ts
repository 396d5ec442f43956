import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { comparedStatements } from '../support/statements/groups.js'
import { shownValue } from '../support/statements/shown-value.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Kohdan {property} arvo on tässä '{value}' ja muualla '{others}'",
    en: "Here {property} is '{value}', elsewhere it is '{others}'",
  },
  check: (dataset, report) => {
    for (const { statement, property, agreesWithRecord, others, isListed } of comparedStatements(dataset)) {
      // Where the record settles the matter, only those that say otherwise are told of.
      if (isListed || others.length === 0 || agreesWithRecord === true) continue
      const { id, subject, value } = statement
      report({
        record: { kind: 'statement', id },
        at: '/value',
        args: {
          property: statement.property,
          value,
          others: [...new Set(others.map((other) => other.value))].join("', '"),
        },
        ...(agreesWithRecord === false && { expected: shownValue(property?.value) }),
        received: value,
        // Words may well mean the same in two ways.
        ...(statement.type === 'text' && { severity: 'info' as const }),
        related: [
          ...others.map((other) => ({ record: { kind: 'statement', id: other.id }, at: '/value' })),
          ...(agreesWithRecord === false ? [{ record: subject, at: property?.at }] : []),
        ],
      })
    }
  },
}
