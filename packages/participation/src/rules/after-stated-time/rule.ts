import { formatFinnishDate } from '@sotekit/core'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const afterStatedTime: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Neuvottelu {date} on valmisteluajan jälkeen, joka lähteen mukaan päättyi {end}',
    en: 'The negotiation of {date} is after the time of preparation, which a source ends on {end}',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.negotiation')) {
      const end = one.prepared?.to
      if (end === undefined) continue
      one.rounds.forEach(({ date }, index) => {
        if (date <= end) return
        report({
          record: one,
          at: `/rounds/${index}/date`,
          args: { date, end },
          received: date,
          expected: { fi: `viimeistään ${formatFinnishDate(end)}`, en: `by ${end}` },
        })
      })
    }
  },
}
