import type { ParticipationRule } from '../types.js'
import { page } from './page.js'

export const reasonMissing: ParticipationRule = {
  severity: 'warning',
  message: {
    fi: 'Tila {status} vaatii perustelun: miksi kunta ei osallistu',
    en: 'The status {status} needs a reason: why the municipality does not take part',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('participation.involvement'))
      if ((one.status === 'no' || one.status === 'not-applicable') && !one.reason)
        report({
          record: one,
          at: '/status',
          args: { status: one.status },
          received: one.status,
          expected: { fi: 'kenttä reason', en: 'the field reason' },
        })
  },
}
