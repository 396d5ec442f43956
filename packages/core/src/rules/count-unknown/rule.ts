import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { countedStatements } from '../support/statements/counts.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Lukua {value} ei voi tarkistaa, koska kaikkea laskettavaa ei tunneta (tunnettuja {counted})',
    en: 'The number {value} cannot be checked, because not all that it counts is known (known: {counted})',
  },
  check: (dataset, report) => {
    for (const { statement, printed, counted, atLeast } of countedStatements(dataset)) {
      const isJudged = printed !== undefined && counted !== undefined && (!atLeast || printed < counted)
      if (isJudged) continue
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        args: { value: statement.value, counted: counted ?? 0 },
        received: statement.value,
      })
    }
  },
}
