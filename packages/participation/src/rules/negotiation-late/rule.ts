import { formatFinnishDate } from '@sotekit/core'
import { deadlineOf } from '../../negotiation/lights.js'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const negotiationLate: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Neuvottelu {date} on myöhemmin kuin päätös tai haku, jota se koskee: {deadline}',
    en: 'The negotiation of {date} is later than the decision or call that it concerns: {deadline}',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.negotiation')) {
      const deadline = deadlineOf(dataset, one)
      if (deadline === undefined) continue
      one.rounds.forEach(({ date }, index) => {
        if (date <= deadline) return
        report({
          record: one,
          at: `/rounds/${index}/date`,
          args: { date, deadline },
          received: date,
          expected: { fi: `viimeistään ${formatFinnishDate(deadline)}`, en: `by ${deadline}` },
        })
      })
    }
  },
}
