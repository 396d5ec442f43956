import type { Diagnostic } from '@sotekit/core'
import { lastAtMost } from '../text/lines.js'
import type { ReadText } from '../text/located.js'
import { join, pointerOf, segmentsOf } from '../text/pointer.js'
import { emptyFile, emptyKind, notAList, notARecord, otherKind, unknownShape } from './findings.js'
import { ofRecord } from './of-record.js'
import type { Reading } from './reading.js'

/** A list of a file: its kind, and at which place among all records of the file its first one comes. */
interface Section {
  readonly kind: string
  readonly first: number
  /** Indices in the list, where items that are no records were passed over. */
  readonly indices?: readonly number[]
}

/** Records that name their kind themselves, though the list does already. */
type OwnKinds = Set<unknown>

/** The records of a file whose top-level keys are kinds, each with a list of records. */
export function collectRecords(read: ReadText): Reading {
  const { value, broken, locate } = read
  const diagnostics: Diagnostic[] = [...read.diagnostics]
  // After an error of syntax the shape is an accident of where it stands: no use in finding fault with it.
  const tell = (made: Diagnostic): void => void (broken || diagnostics.push(made))
  const records: unknown[] = []
  const sections: Section[] = []
  const own: OwnKinds = new Set()
  if (value === undefined) tell(emptyFile(locate('')))
  else if (!isObject(value)) tell(unknownShape(locate(''), value))
  else
    for (const [kind, list] of Object.entries(value)) {
      const pointer = join('', kind)
      if (Array.isArray(list)) sections.push(section(kind, list, records, own, tell, read))
      else if (list === null) tell(emptyKind(locate(pointer, 'key'), kind))
      else tell(notAList(locate(pointer, 'key'), kind, list))
    }
  const starts = sections.map(({ first }) => first)
  const pointer = (index: number): string => {
    const found = sections[lastAtMost(starts, index)]
    if (!found) return ''
    const at = index - found.first
    return join(join('', found.kind), found.indices?.[at] ?? at)
  }
  return {
    records,
    pointer,
    place: (index, inside, part) =>
      // A record's kind is the key that its list stands under.
      inside === '/kind' && !own.has(records[index])
        ? locate(pointer(index).replace(/\/\d+$/, ''), 'key')
        : locate(pointer(index) + inside, part),
    diagnostics: diagnostics.map((one) => located(one, sections, records)),
  }
}

/** A finding inside a record says which one it is, and its fixes are counted from the record. */
function located(one: Diagnostic, sections: readonly Section[], records: readonly unknown[]): Diagnostic {
  const [kind, item, ...rest] = segmentsOf(one.at.pointer ?? '')
  const found = sections.find((section) => section.kind === kind)
  if (!found || item === undefined) return one
  const at = found.indices ? found.indices.indexOf(Number(item)) : Number(item)
  const index = found.first + at
  if (at < 0) return one
  const fixes = one.fixes.map((fix) => ({ ...fix, index, pointer: pointerOf(rest) }))
  return ofRecord({ ...one, fixes }, records[index])
}

function section(
  kind: string,
  list: readonly unknown[],
  records: unknown[],
  own: OwnKinds,
  tell: (made: Diagnostic) => void,
  { locate }: ReadText,
): Section {
  const first = records.length
  const indices: number[] = []
  for (const [index, item] of list.entries()) {
    const at = (): string => join(join('', kind), index)
    if (!isObject(item)) {
      tell(notARecord(locate(at()), kind, item))
      continue
    }
    if (Object.hasOwn(item, 'kind')) {
      own.add(item)
      if (item['kind'] !== kind) tell(otherKind(locate(`${at()}/kind`), kind, item['kind']))
    }
    indices.push(index)
    item['kind'] = kind
    records.push(item)
  }
  return indices.length === list.length ? { kind, first } : { kind, first, indices }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
