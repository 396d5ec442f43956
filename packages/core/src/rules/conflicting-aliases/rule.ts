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
      for (const [key, records] of recordsByName(dataset.records(kind))) {
        if (records.length < 2) continue
        records.sort((a, b) => compare(a.id, b.id))
        for (const [i, record] of records.entries()) {
          const other = records.slice(0, i).find((one) => meet(one, record))
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

function recordsByName(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord[]> {
  const byName = new Map<string, AnyRecord[]>()
  for (const record of records) {
    for (const key of new Set(namesOf(record).map((name) => keyOf(record, name)))) {
      const others = byName.get(key)
      if (others) others.push(record)
      else byName.set(key, [record])
    }
  }
  return byName
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
