import type { PlainDataset } from '../../../dataset/dataset.js'
import type { AnyRecord } from '../../../kinds/record.js'
import type { Statement } from '../../../kinds/statement.js'
import { compare } from '../../../shared/suggest.js'
import { once } from '../once.js'
import { type Property, propertyOf } from './property.js'
import { readRecord, readStatement } from './read.js'
import { agree, type Reading } from './reading.js'

/** A statement with what it can be compared with. */
export interface Compared {
  readonly statement: Statement
  /** What the record itself has; missing where it does not tell. */
  readonly property: Property | undefined
  /** Whether the record agrees; missing where it does not tell. */
  readonly agreesWithRecord: boolean | undefined
  /** Statements of the same property that say otherwise. */
  readonly others: readonly Statement[]
  /** Whether it is a list and stands against lists, so that items can be compared. */
  readonly isListed: boolean
}

interface Read {
  readonly statement: Statement
  readonly property: Property | undefined
  readonly reading: Reading
}

/** Every statement that can be compared, with the statements and the record that it is compared with. */
export const comparedStatements: (dataset: PlainDataset) => readonly Compared[] = once((dataset) => {
  const groups = new Map<string, Read[]>()
  for (const statement of dataset.statements.all) {
    const { subject, property: path } = statement
    const record = dataset.get(subject.kind as 'source', subject.id) as AnyRecord | undefined
    const property = record && propertyOf(record, path)
    const reading = readStatement(dataset, statement, property)
    if (!reading) continue
    const key = JSON.stringify([subject.kind, subject.id, path])
    const group = groups.get(key)
    const read = { statement, property, reading }
    if (group) group.push(read)
    else groups.set(key, [read])
  }
  return [...groups.values()].flatMap((group) => group.map((one) => compared(one, group)))
})

function compared({ statement, property, reading }: Read, group: readonly Read[]): Compared {
  const own = property && readRecord(statement.type, property.value)
  const others = group
    .filter((other) => agree(reading, other.reading) === false)
    .map((other) => other.statement)
    .sort((a, b) => compare(a.id, b.id))
  const isListed =
    statement.type === 'list' && (own?.type === 'list' || others.some(({ type }) => type === 'list'))
  return { statement, property, agreesWithRecord: own && agree(reading, own), others, isListed }
}
