import { nameKey } from '../../dataset/names.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { comparedStatements } from '../support/statements/groups.js'
import { itemsOf } from '../support/statements/organisations.js'
import { namesIn } from '../support/statements/read.js'
import { shownValue } from '../support/statements/shown-value.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Luettelossa {property} on tässä {count} kohtaa, muualla {otherCount}; vain tässä: {extra}; tästä puuttuu: {missing}',
    en: 'The list {property} has {count} items here and {otherCount} elsewhere; only here: {extra}; missing here: {missing}',
  },
  check: (dataset, report) => {
    for (const { statement, property, agreesWithRecord, others, isListed } of comparedStatements(dataset)) {
      if (!isListed || agreesWithRecord === true) continue
      if (agreesWithRecord === undefined && others.length === 0) continue
      const own: readonly unknown[] = Array.isArray(property?.value)
        ? property.value
        : itemsOf(others.find(({ type }) => type === 'list')?.value ?? '')
      const here = itemsOf(statement.value)
      const extra = here.filter((item) => !own.some((one) => namesIn(one).includes(nameKey(item))))
      const missing = own.filter((one) => !here.some((item) => namesIn(one).includes(nameKey(item))))
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        args: {
          property: statement.property,
          count: here.length,
          otherCount: own.length,
          extra: extra.join('; ') || '–',
          missing: missing.map(shownValue).join('; ') || '–',
        },
        expected: own.map(shownValue).join('; '),
        received: statement.value,
        related: [
          ...(Array.isArray(property?.value) ? [{ record: statement.subject, at: property.at }] : []),
          ...others.map((other) => ({ record: { kind: 'statement', id: other.id }, at: '/value' })),
        ],
      })
    }
  },
}
