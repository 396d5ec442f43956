import type { ParticipationEvent } from '../../records/event.js'
import { byId } from '../../scope/compare.js'
import { nameOf } from '../names.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

type Told = ParticipationEvent & { readonly kind: string; readonly id: string }

/**
 * What makes two events the same: programme and day with the same attendance or title, or the same title
 * and attendance on another day. Events without a number share no attendance.
 */
function keysOf(one: Told): readonly string[] {
  const programmes = [...one.programmes].sort().join(' ')
  const count = one.attendance?.count
  const title = nameOf(one.title, one.id).normalize('NFC').toLowerCase()
  return [
    ...(one.date !== undefined && count !== undefined ? [`day ${programmes} ${one.date} ${count}`] : []),
    ...(one.date !== undefined ? [`name ${programmes} ${one.date} ${title}`] : []),
    ...(count !== undefined ? [`same ${programmes} ${count} ${title}`] : []),
  ]
}

export const sameEventTwice: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Sama tilaisuus näyttää olevan kahdesti: {title} ja {other}',
    en: 'The same event seems to be there twice: {title} and {other}',
  },
  page,
  check: (dataset, report) => {
    const seen = new Map<string, Told>()
    for (const one of [...dataset.all('participation.event')].sort(byId)) {
      for (const key of keysOf(one)) {
        const other = seen.get(key)
        if (!other) {
          seen.set(key, one)
          continue
        }
        report({
          record: one,
          at: one.date === other.date ? '/title' : '/date',
          args: { title: nameOf(one.title, one.id), other: nameOf(other.title, other.id) },
          related: [{ record: other }],
          expected: { fi: 'yksi tietue yhdestä tilaisuudesta', en: 'one record of one event' },
        })
        break
      }
    }
  },
}
