import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { fixesOf } from '../support/statements/date-fixes.js'
import { datesWith } from '../support/statements/dates-with.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "'{date}' ei ole kirjoitettu niin kuin päivämäärä kirjoitetaan",
    en: "'{date}' is not written as a date is written",
  },
  check: (dataset, report) => {
    for (const { statement, text, part, read } of datesWith(dataset, 'malformed', 'not-a-date')) {
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        part,
        args: { date: text, ...(read.suggestion !== undefined && { suggestion: read.suggestion }) },
        expected: read.suggestion ?? { fi: 'päivä kuten 31.10.2022', en: 'a day such as 31.10.2022' },
        received: statement.value,
        fixes: fixesOf(statement, text, read.suggestion),
      })
    }
  },
}
