import type { Rule } from '@sotekit/core'
import type { DigitalTypes } from '../../plugin-types.js'
import { page } from './page.js'

/** A source may name fewer municipalities than it counts, never more. */
export const moreNamedThanCounted: Rule<DigitalTypes> = {
  severity: 'error',
  message: {
    fi: 'Käyttöönotossa {adoption} on nimetty {named} kuntaa mutta laskettu {count}',
    en: 'The adoption {adoption} names {named} municipalities but counts {count}',
  },
  page,
  check: (dataset, report) => {
    for (const adoption of dataset.all('digital.adoption')) {
      const named = new Set(adoption.municipalities).size
      if (named <= adoption.count) continue
      const args = { adoption: adoption.id, named, count: adoption.count }
      report({ record: adoption, at: '/count', args, received: adoption.count, expected: String(named) })
    }
  },
}
