import type { PlainDataset } from '../../dataset/dataset.js'
import { namesOf } from '../../dataset/names.js'
import type { AnyRecord } from '../../kinds/record.js'
import type { Statement } from '../../kinds/statement.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { propertyOf } from '../support/statements/property.js'

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

/** A name out of the data that the abbreviation may stand for. */
function longName(dataset: PlainDataset, { subject, property, value }: Statement): string | undefined {
  const record = dataset.get(subject.kind as 'source', subject.id) as AnyRecord | undefined
  if (!record) return undefined
  const found = propertyOf(record, property)
  const isItem = found?.siblings.includes(found.holder) === true
  const names = namesOf(isItem ? (found.holder as AnyRecord) : record)
  return names.find((name) => standsFor(value.trim().toLowerCase(), name.toLowerCase()))
}

/** Whether the letters come in this order from the start of some word on, and not in one piece. */
function standsFor(acronym: string, name: string): boolean {
  if (name.includes(acronym)) return false
  return [...name.matchAll(/[\p{L}\p{N}]+/gu)].some(({ index, 0: word }) => {
    if (!word.startsWith(acronym.slice(0, 1))) return false
    let at = index
    return [...acronym].every((letter) => {
      const next = name.indexOf(letter, at)
      at = next + 1
      return next >= 0
    })
  })
}
