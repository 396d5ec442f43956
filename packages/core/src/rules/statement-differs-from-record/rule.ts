import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { cannotOrganise } from '../private-organiser/cannot-organise.js'
import { comparedStatements } from '../support/statements/groups.js'
import { shownValue } from '../support/statements/shown-value.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Lähteessä kohdan {property} arvo on '{value}', tietueessa '{own}'",
    en: "The source says that {property} is '{value}', the record has '{own}'",
  },
  check: (dataset, report) => {
    for (const { statement, property, agreesWithRecord, others, isListed } of comparedStatements(dataset)) {
      // Where statements disagree among themselves, that is the finding; so are a list that differs and an
      // organiser that cannot be one.
      if (agreesWithRecord !== false || others.length > 0 || isListed) continue
      if (cannotOrganise(dataset, statement).length > 0) continue
      const own = shownValue(property?.value)
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        args: { property: statement.property, value: statement.value, own },
        expected: own,
        received: statement.value,
        related: [{ record: statement.subject, at: property?.at }],
      })
    }
  },
}
