import { contains, type Period } from '@sotekit/core'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

/** An open end says nothing, and so is never outside. */
function isWithin(inner: Period, outer: Period): boolean {
  return [inner.from, inner.to].every((day) => day === undefined || contains(outer, day))
}

export const outsideProgramme: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: '{what} on hankkeen ajan {period} ulkopuolella',
    en: '{what} is outside of the programme’s period {period}',
  },
  page,
  check: (dataset, report) => {
    const periodOf = (id: string): Period => dataset.programmes.get(id)?.period ?? {}
    const tell = (
      record: { kind: string; id: string },
      at: string,
      what: string,
      programme: string,
    ): void => {
      const { from = '', to = '' } = periodOf(programme)
      report({
        record,
        at,
        args: { what, period: `${from}–${to}` },
        expected: { fi: 'aika hankkeen ajan sisällä', en: 'a time within that of the programme' },
        related: [{ record: { kind: 'programme', id: programme } }],
      })
    }
    for (const kind of ['participation.involvement', 'participation.producer'] as const)
      for (const one of dataset.all(kind))
        if (one.period && !isWithin(one.period, periodOf(one.programme)))
          tell(one, '/period', one.id, one.programme)
    for (const one of dataset.all('participation.event')) {
      const { date } = one
      if (date === undefined || one.phase === 'preparation') continue
      // An event may serve several programmes; it is outside when it is outside of all.
      if (one.programmes.some((id) => contains(periodOf(id), date))) continue
      tell(one, '/date', date, one.programmes[0] ?? '')
    }
  },
}
