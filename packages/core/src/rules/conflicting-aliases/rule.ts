import { nameKey, namesOf } from '../../dataset/names.js'
import type { AnyRecord } from '../../kinds/record.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { compare } from '../../shared/suggest.js'
import { overlaps, type Period } from '../../values/period.js'

/** Kinds whose records are looked up by name. */
const NAMED = [
  'area',
  'municipality',
  'organisation',
  'service',
  'service-point',
  'method',
  'digital-service',
  'programme',
  'service-chain',
] as const

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Nimi '{name}' on myös tietueella {other}",
    en: "The name '{name}' is also a name of {other}",
  },
  check: (dataset, report) => {
    for (const kind of NAMED) {
      for (const [key, bearers] of sharedNames(dataset.records(kind))) {
        const inOrder = [...bearers].sort((a, b) => compare(a.id, b.id))
        for (const [i, record] of inOrder.entries()) {
          const other = inOrder.find((one, j) => j < i && meet(one, record))
          const place = placeOf(record, key)
          if (!other || !place) continue
          report({
            record: { kind, id: record.id },
            at: place.at,
            args: { name: place.name, other: other.id },
            received: place.name,
            related: [{ record: { kind, id: other.id }, at: placeOf(other, key)?.at }],
          })
        }
      }
    }
  },
}

/** Records by each name that more than one of them bears. */
function sharedNames(records: readonly AnyRecord[]): ReadonlyMap<string, readonly AnyRecord[]> {
  const first = new Map<string, AnyRecord>()
  const shared = new Map<string, AnyRecord[]>()
  for (const record of records) {
    for (const name of namesOf(record)) {
      const key = keyOf(record, name)
      const other = first.get(key)
      if (!other) first.set(key, record)
      else if (other !== record) add(shared, key, other, record)
    }
  }
  return shared
}

function add(shared: Map<string, AnyRecord[]>, key: string, first: AnyRecord, record: AnyRecord): void {
  const known = shared.get(key)
  if (!known) shared.set(key, [first, record])
  // A record may bear the name twice, as in two languages, but then one after the other.
  else if (known.at(-1) !== record) known.push(record)
}

/** A service point's name need be its own in its municipality only: there is a health centre in each. */
function keyOf({ kind, municipality }: AnyRecord, name: string): string {
  return kind === 'service-point' ? JSON.stringify([nameKey(name), municipality]) : nameKey(name)
}

function placeOf(record: AnyRecord, key: string): NamePlace | undefined {
  return namesAt(record).find(({ name }) => keyOf(record, name) === key)
}

/** One name after another's time is no conflict. */
function meet(one: AnyRecord, other: AnyRecord): boolean {
  return overlaps((one['validity'] ?? {}) as Period, (other['validity'] ?? {}) as Period)
}

interface NamePlace {
  readonly name: string
  /** JSON pointer within the record. */
  readonly at: string
}

/** Names of a record with their places. */
function namesAt(record: AnyRecord): readonly NamePlace[] {
  const field = record['name'] === undefined ? 'title' : 'name'
  const texts = Object.entries((record[field] ?? {}) as Readonly<Record<string, string>>)
  const aliases = (record['aliases'] ?? []) as readonly string[]
  return [
    ...texts.map(([language, name]) => ({ name, at: `/${field}/${language}` })),
    ...aliases.map((name, i) => ({ name, at: `/aliases/${i}` })),
  ]
}
