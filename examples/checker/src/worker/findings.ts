import type { Diagnostic } from '@sotekit/core'
import type { Detail, FindingsQuery, Item, Items } from '../protocol.js'
import { groupKey, type Session } from './check.js'
import { canMend } from './fixes.js'
import { placeText } from './place.js'

/** Other places of one finding that are told. */
const MOST_RELATED = 5

/** Some findings of a group, from one on. */
export function findings({ loaded, groups }: Session, query: FindingsQuery): Items {
  const ids = groups.get(groupKey(query.severity, query.code)) ?? []
  const wanted =
    query.file === undefined ? ids : ids.filter((id) => loaded.diagnostics[id]?.at.file === query.file)
  const items = wanted.slice(query.from, query.from + query.most).flatMap((id) => {
    const one = loaded.diagnostics[id]
    return one ? [itemOf(one, id)] : []
  })
  return { items, total: wanted.length }
}

export function itemOf({ message, at, fixes }: Diagnostic, id: number): Item {
  return { id, message: { fi: message.fi, en: message.en }, place: placeText(at), fixes: fixes.length }
}

/** One finding with its explanation and other places. */
export function detail({ loaded, explain }: Session, id: number): Detail | undefined {
  const one = loaded.diagnostics[id]
  if (!one) return undefined
  return {
    ...itemOf(one, id),
    severity: one.severity,
    code: one.code,
    record: one.record && `${one.record.kind} ${one.record.id}`,
    at: { ...one.at },
    expected: one.expected && { fi: one.expected.fi, en: one.expected.en },
    received: one.received,
    related: one.related.slice(0, MOST_RELATED).map(({ at, record, message }) => ({
      at: { ...at },
      place: placeText(at),
      message: message
        ? { fi: message.fi, en: message.en }
        : record && { fi: `${record.kind} ${record.id}`, en: `${record.kind} ${record.id}` },
    })),
    offers: one.fixes.map((fix) => ({
      title: { fi: fix.title.fi, en: fix.title.en },
      safe: fix.safe,
      byHand: !canMend(fix),
    })),
    page: explain(one.code),
  }
}
