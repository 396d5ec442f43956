import type { AnyRecord } from '../kinds/record.js'
import { compare, suggest } from '../shared/suggest.js'
import type { NameLookup } from './types.js'

const PLAIN = /^[!-~äöåÄÖÅ]+(?: [!-~äöåÄÖÅ]+)*$/

/** The form in which names are compared: NFC, one space between words, without regard to case. */
export function nameKey(name: string): string {
  // Most names are plain already, and a dataset has many.
  if (PLAIN.test(name)) return name.toLowerCase()
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** All names of a record: name or title in every language, and aliases. */
export function namesOf(record: AnyRecord): readonly string[] {
  const texts = record['name'] ?? record['title']
  const own = typeof texts === 'object' && texts !== null ? Object.values(texts) : []
  const aliases = Array.isArray(record['aliases']) ? record['aliases'] : []
  return [...own, ...aliases].filter((name): name is string => typeof name === 'string')
}

/** An index of records by name, made at the first look-up. */
export function nameIndex(records: readonly AnyRecord[]): (name: string) => NameLookup<AnyRecord> {
  let byName: Map<string, AnyRecord[]> | undefined
  return (name) => {
    byName ??= indexNames(records)
    const matches = byName.get(nameKey(name)) ?? []
    if (matches.length > 0) return { matches, suggestions: [] }
    return { matches, suggestions: near(nameKey(name), byName) }
  }
}

function indexNames(records: readonly AnyRecord[]): Map<string, AnyRecord[]> {
  const byName = new Map<string, AnyRecord[]>()
  for (const record of records) {
    for (const key of new Set(namesOf(record).map(nameKey))) {
      const others = byName.get(key)
      if (others) others.push(record)
      else byName.set(key, [record])
    }
  }
  return byName
}

const SHORTEST_STEM = 4

/** Names within a few edits, and names of which the word is an inflected form (Posiolla, Kemin). */
function near(key: string, byName: ReadonlyMap<string, readonly AnyRecord[]>): readonly AnyRecord[] {
  const found = new Set<AnyRecord>()
  for (const name of suggest(key, byName.keys()))
    for (const record of byName.get(name) ?? []) found.add(record)
  const stem = key.slice(0, Math.max(SHORTEST_STEM, Math.ceil(key.length * 0.6)))
  const inflected = [...byName.keys()]
    .filter(
      (name) =>
        name.length >= SHORTEST_STEM &&
        key.length >= SHORTEST_STEM &&
        (key.startsWith(name) || name.startsWith(stem)),
    )
    .sort((a, b) => Math.abs(a.length - key.length) - Math.abs(b.length - key.length) || compare(a, b))
  for (const name of inflected.slice(0, 3)) for (const record of byName.get(name) ?? []) found.add(record)
  return [...found].slice(0, 3)
}
