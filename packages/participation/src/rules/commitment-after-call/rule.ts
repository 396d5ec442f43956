import { formatFinnishDate } from '@sotekit/core'
import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const commitmentAfterCall: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Sitoumus {date} on myöhemmin kuin haku, johon se liittyy, päättyi {deadline}',
    en: 'The commitment of {date} is later than its call, which closed on {deadline}',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.commitment')) {
      // A due date of its own, set by the funder, may well be after the call.
      if (one.due !== undefined) continue
      const call = dataset.programmes.get(one.programme)?.calls.find(({ id }) => id === one.call)
      const deadline = call?.applications?.to
      const last = one.made?.to ?? one.made?.from ?? one.fulfilledOn
      if (deadline === undefined || last === undefined || last <= deadline) continue
      report({
        record: one,
        at: one.made ? '/made' : '/fulfilledOn',
        args: { date: last, deadline },
        received: last,
        expected: { fi: `viimeistään ${formatFinnishDate(deadline)}`, en: `by ${deadline}` },
        related: [{ record: { kind: 'programme', id: one.programme } }],
      })
    }
  },
}
