import type { PlainDataset } from '../../../dataset/dataset.js'
import { nameKey, namesOf } from '../../../dataset/names.js'
import type { AnyRecord, RecordKey } from '../../../kinds/record.js'
import type { Statement } from '../../../kinds/statement.js'
import { suggest } from '../../../shared/suggest.js'
import { once } from '../once.js'
import { organisationsNamed } from './organisations.js'
import { propertyOf } from './property.js'

/** A printed name that is not one of the names that its bearer has. */
export interface JudgedName {
  readonly verdict: 'near' | 'another' | 'unknown'
  readonly statement: Statement
  readonly name: string
  /** The name that was likely meant. */
  readonly likely: string | undefined
  /** Whether only capitals, spaces or hyphens differ. */
  readonly isSpelling: boolean
  /** The record that bears the likely name, or the other one's. */
  readonly owner: RecordKey
  /** The id of the other one that has this name. */
  readonly other?: string | undefined
  /** All names that were expected. */
  readonly names: readonly string[]
}

/** Printed names with one verdict. */
export function judgedNames(dataset: PlainDataset, verdict: JudgedName['verdict']): readonly JudgedName[] {
  return allJudged(dataset).filter((one) => one.verdict === verdict)
}

/** Where a name stands in the value that holds it. */
export function partOf(value: string, name: string): { readonly start: number; readonly end: number } {
  const start = Math.max(0, value.indexOf(name))
  return { start, end: start + name.length }
}

const allJudged = once((dataset: PlainDataset): readonly JudgedName[] =>
  dataset.statements.all.flatMap((statement) => {
    if (statement.type === 'organisation') return judgeOrganisations(dataset, statement)
    return statement.type === 'name' ? judgeName(dataset, statement) : []
  }),
)

function judgeOrganisations(dataset: PlainDataset, statement: Statement): readonly JudgedName[] {
  return organisationsNamed(dataset, statement.value).flatMap(({ name, organisation, suggestions }) => {
    // Documents write `oy` and `Oy`; here it only matters whom they mean.
    if (organisation) return []
    const [likely] = suggestions
    const names = likely ? namesOf(likely as unknown as AnyRecord) : []
    return near(statement, name, names, likely ? { kind: 'organisation', id: likely.id } : statement.subject)
  })
}

function judgeName(dataset: PlainDataset, statement: Statement): readonly JudgedName[] {
  const { subject, value } = statement
  const record = dataset.get(subject.kind as 'source', subject.id) as AnyRecord | undefined
  if (!record) return []
  const property = propertyOf(record, statement.property)
  const holder = (property?.holder ?? record) as AnyRecord
  const isItem = property?.siblings.includes(property.holder) === true
  // A property such as `name/fi` is within the record's own name.
  const names = namesOf(isItem ? holder : record)
  if (names.some((name) => name.normalize('NFC') === value.normalize('NFC'))) return []
  const key = nameKey(value)
  const other = names.some((name) => nameKey(name) === key)
    ? undefined
    : isItem
      ? (property.siblings as readonly AnyRecord[]).find((item) =>
          namesOf(item).some((name) => nameKey(name) === key),
        )
      : dataset.find(subject.kind as 'source', value).matches[0]
  if (!other) return near(statement, value, names, subject)
  const likely = nearest(value, names)
  const owner = isItem ? subject : { kind: subject.kind, id: other.id }
  return [
    { verdict: 'another', statement, name: value, likely, isSpelling: false, owner, other: other.id, names },
  ]
}

/** Nothing where the name is exactly one of these names. */
function near(
  statement: Statement,
  name: string,
  names: readonly string[],
  owner: RecordKey,
): readonly JudgedName[] {
  if (names.some((one) => one.normalize('NFC') === name.normalize('NFC'))) return []
  const likely = nearest(name, names)
  const isSpelling = likely !== undefined && squeezed(likely) === squeezed(name)
  const verdict = likely === undefined ? 'unknown' : 'near'
  return [{ verdict, statement, name, likely, isSpelling, owner, names }]
}

/** Letters and digits only. */
function squeezed(name: string): string {
  return nameKey(name).replace(/[^\p{L}\p{N}]/gu, '')
}

function nearest(name: string, names: readonly string[]): string | undefined {
  const key = squeezed(name)
  const same = names.find((one) => squeezed(one) === key)
  if (same !== undefined) return same
  return suggest(name, names)[0]
}
