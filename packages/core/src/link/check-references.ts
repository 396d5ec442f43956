import type { Finding } from '../diagnostics/finding.js'
import { pointerOf } from '../diagnostics/pointer.js'
import type { AnyRecord } from '../kinds/record.js'
import { UNKNOWN } from '../kinds/record.js'
import { suggest } from '../shared/suggest.js'
import type { Period } from '../values/period.js'
import { recordOf, recordsOf, type Store } from './store.js'
import type { Holder, KindTarget, Visit } from './walk.js'

/** A finding of linking, with its code. */
export type LinkFinding = Finding & { readonly code: string }

type Report = (finding: LinkFinding) => void

/** Checks every reference of every valid record for existence, kind and time. */
export function checkReferences(store: Store, report: Report): void {
  const check: Visit = (record, target, value, path, period, holder) => {
    if (typeof value !== 'string' || value === UNKNOWN) return
    if (target.list !== undefined) {
      checkItem(store, record, target.holder, target.list, value, path, report)
      return
    }
    const index = target.kind.positions?.get(value)
    if (index === undefined) {
      report(unknown(store, record, target.kind.name, value, pointerOf(path)))
      return
    }
    const found = store.records[index]
    if (!found) return
    keepOnce(record, holder, path[path.length - 1] ?? '', found.id)
    if (period) checkTime(record, target.kind, found, path, period, report)
  }
  for (const kind of store.kinds.keys()) {
    const walk = store.walkers.get(kind)
    if (walk) for (const record of recordsOf(store, kind)) walk(record, check)
  }
}

/**
 * Puts the target's own id in the place of the equal text that was parsed, which memory then need not hold: a sixth of
 * all that a national dataset takes. Nobody can tell equal texts apart. What is frozen stays as it is.
 */
export function keepOnce(record: AnyRecord, holder: object, key: PropertyKey, id: string): void {
  if (!Object.isExtensible(record)) return
  try {
    ;(holder as Holder)[key] = id
  } catch {
    // A part of the record is frozen, and keeps its own text.
  }
}

/** Fields that speak of what comes before or after a record, so that their time is another by nature. */
const SEQUEL: ReadonlySet<PropertyKey> = new Set(['successor', 'related'])

function checkTime(
  from: AnyRecord,
  { name: kind, validity: field }: KindTarget,
  target: AnyRecord,
  path: readonly PropertyKey[],
  period: Period,
  report: Report,
): void {
  if (field === undefined || SEQUEL.has(path[0] ?? '')) return
  const { id } = target
  const validity = target[field] as Period | undefined
  const fault = validity && timeFault(period, validity)
  if (!validity || !fault) return
  report({
    code: 'core/reference-outside-validity',
    record: from,
    at: pointerOf(path),
    severity: fault,
    args: { kind, id, validity: inWords(validity), period: inWords(period) },
    received: id,
    related: [{ record: target, at: `/${field}` }],
    ...successorFix(target, period, validity),
  })
}

/** `error` when the two never meet, `warning` when the reference reaches beyond on one side. */
function timeFault(period: Period, validity: Period): 'error' | 'warning' | undefined {
  if (period.from !== undefined && validity.to !== undefined && period.from > validity.to) return 'error'
  if (period.to !== undefined && validity.from !== undefined && period.to < validity.from) return 'error'
  if (validity.to !== undefined && (period.to === undefined || period.to > validity.to)) return 'warning'
  // An open start says "as far back as anybody knows", which no start of the other can contradict.
  if (validity.from !== undefined && period.from !== undefined && period.from < validity.from)
    return 'warning'
  return undefined
}

function inWords(period: Period): string {
  return `${period.from ?? ''}–${period.to ?? ''}`
}

function successorFix(target: AnyRecord, period: Period, validity: Period): Pick<Finding, 'fixes'> {
  const successor = target['successor']
  const ended = validity.to !== undefined && period.from !== undefined && period.from > validity.to
  return ended && typeof successor === 'string' ? { fixes: [{ value: successor }] } : {}
}

function unknown(store: Store, from: AnyRecord, kind: string, id: string, at: string): LinkFinding {
  const others = [...store.byKind]
    .filter(([name, positions]) => name !== kind && positions.has(id))
    .map(([name]) => name)
  const likely = likelyIds(store, kind, id)
  const fixes = likely.map((value) => ({ value }))
  const expected = { fi: `tietueen tunnus lajista ${kind}`, en: `the id of a record of kind ${kind}` }
  const [actual] = others
  if (actual !== undefined) {
    return {
      code: 'core/wrong-kind-reference',
      record: from,
      at,
      args: { kind, id, actual },
      expected,
      received: id,
      fixes,
    }
  }
  return {
    code: 'core/unknown-reference',
    record: from,
    at,
    args: { kind, id },
    expected,
    received: id,
    fixes,
  }
}

function likelyIds(store: Store, kind: string, id: string): readonly string[] {
  const entries = store.byKind.get(kind)
  if (!entries) return []
  const padded = /^\d{1,2}$/.test(id) ? id.padStart(3, '0') : undefined
  if (padded !== undefined && entries.has(padded)) return [padded]
  return suggest(id, entries.keys())
}

function checkItem(
  store: Store,
  from: AnyRecord,
  field: string,
  list: string,
  id: string,
  path: readonly PropertyKey[],
  report: Report,
): void {
  const holder = field === '' ? from : holderOf(store, from, field)
  // Where the holder itself is missing, that is the finding; the item cannot be judged.
  if (!holder) return
  const items = Array.isArray(holder[list]) ? (holder[list] as readonly { readonly id?: unknown }[]) : []
  if (items.some((item) => item.id === id)) return
  const ids = items.flatMap((item) => (typeof item.id === 'string' ? [item.id] : []))
  report({
    code: 'core/unknown-item',
    record: from,
    at: pointerOf(path),
    args: { list: `${holder.kind}/${holder.id}#${list}`, id },
    expected: ids.join(', '),
    received: id,
    fixes: suggest(id, ids).map((value) => ({ value })),
  })
}

function holderOf(store: Store, from: AnyRecord, field: string): AnyRecord | undefined {
  const id = from[field]
  const kind = store.kinds.get(from.kind)?.refs[field]
  if (typeof id !== 'string' || kind === undefined) return undefined
  return recordOf(store, kind, id)
}

/** Reports items that a list, to which others refer by id, has twice. */
export function checkItems(store: Store, report: Report): void {
  const lists = itemLists(store)
  for (const [kind, names] of lists) {
    for (const record of recordsOf(store, kind)) {
      for (const name of names) checkList(record, name, report)
    }
  }
}

function itemLists(store: Store): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>()
  for (const kind of store.kinds.values()) {
    for (const target of Object.values(kind.refs)) {
      const [field, list] = target.split('#')
      if (list === undefined || field === undefined) continue
      const holder = field === '' ? kind.name : kind.refs[field]
      if (holder === undefined) continue
      const names = lists.get(holder) ?? new Set()
      lists.set(holder, names.add(list))
    }
  }
  return lists
}

function checkList(record: AnyRecord, list: string, report: Report): void {
  const items = record[list]
  if (!Array.isArray(items)) return
  const seen = new Map<unknown, number>()
  for (const [index, item] of items.entries()) {
    const id = (item as { readonly id?: unknown }).id
    const first = seen.get(id)
    if (first === undefined) seen.set(id, index)
    else
      report({
        code: 'core/duplicate-item',
        record,
        at: `/${list}/${index}/id`,
        args: { list: `${record.kind}/${record.id}#${list}`, id: String(id) },
        received: id,
        related: [{ record, at: `/${list}/${first}/id` }],
      })
  }
}
