import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { judgedNames, partOf } from '../support/statements/judged-names.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "'{name}' on toisen nimi: {other}",
    en: "'{name}' is the name of another one: {other}",
  },
  check: (dataset, report) => {
    for (const { statement, name, likely, owner, other } of judgedNames(dataset, 'another')) {
      report({
        record: { kind: 'statement', id: statement.id },
        at: '/value',
        part: partOf(statement.value, name),
        args: { name, other: other ?? '' },
        ...(likely !== undefined && { expected: likely }),
        received: statement.value,
        related: [
          { record: owner },
          ...(statement.subject.id === owner.id ? [] : [{ record: statement.subject }]),
        ],
        fixes: likely === undefined ? [] : [{ value: likely }],
      })
    }
  },
}
