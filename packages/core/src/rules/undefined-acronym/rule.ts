import type { PlainDataset } from '../../dataset/dataset.js'
import { namesOf } from '../../dataset/names.js'
import type { AnyRecord } from '../../kinds/record.js'
import type { Statement } from '../../kinds/statement.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: "Lähde ei selitä lyhennettä '{acronym}'",
    en: "The source does not explain the abbreviation '{acronym}'",
  },
  check: (dataset, report) => {
    const acronyms = dataset.statements.all.filter(({ type }) => type === 'acronym')
    const explained = new Set(
      acronyms.flatMap((statement) => {
        const definition = definitionIn(statement.value)
        return definition === undefined ? [] : keysOf(statement, definition)
      }),
    )
    for (const statement of acronyms) {
      const { id, value, subject } = statement
      if (definitionIn(value) !== undefined) continue
      if (keysOf(statement, value).some((key) => explained.has(key))) continue
      const long = longName(dataset, statement)
      report({
        record: { kind: 'statement', id },
        at: '/value',
        args: { acronym: value.trim() },
        expected: long ?? {
          fi: 'nimi kokonaan, kun se esiintyy ensi kerran',
          en: 'the full name at first use',
        },
        received: value,
        related: [{ record: subject }],
      })
    }
  },
}

/** The abbreviation that a value explains: `IPC (Interpersonal Counseling)`, `PTV = palvelutietovaranto`. */
function definitionIn(value: string): string | undefined {
  const found = /^\s*(.+?)\s*(?:\((.+)\)|=\s*(.+?))\s*$/.exec(value)
  const [, before, inside, after] = found ?? []
  const other = inside ?? after
  if (before === undefined || other === undefined) return undefined
  return before.length <= other.length ? before : other
}

/** An explanation holds within its source. */
function keysOf({ citations = [] }: Statement, acronym: string): readonly string[] {
  return citations.map(({ source }) => JSON.stringify([source, acronym.trim().toLowerCase()]))
}

/** The longest name that the data itself has for the subject, if it is no abbreviation. */
function longName(dataset: PlainDataset, { subject, value }: Statement): string | undefined {
  const record = dataset.get(subject.kind as 'source', subject.id) as AnyRecord | undefined
  const names = record ? namesOf(record).filter((name) => name.length > 2 * value.trim().length) : []
  return names.sort((a, b) => b.length - a.length)[0]
}
