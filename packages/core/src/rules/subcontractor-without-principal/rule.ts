import type { Producer } from '../../kinds/arrangement.js'
import { UNKNOWN } from '../../kinds/record.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { overlaps } from '../../values/period.js'
import { notedProducers } from '../support/noted-producers.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: '{subcontractor} on tuottajan {principal} alihankkija, mutta {principal} ei ole tässä tuottajana samaan aikaan',
    en: '{subcontractor} is a subcontractor of {principal}, but {principal} is not a producer here at the same time',
  },
  check: (dataset, report) => {
    for (const { id, producers } of notedProducers(dataset).subcontracted) {
      for (const [i, producer] of producers.entries()) {
        const { subcontractorOf: principal, organisation } = producer
        if (principal === undefined || principal === UNKNOWN || hasPrincipal(producer, producers)) continue
        report({
          record: { kind: 'arrangement', id },
          at: `/producers/${i}/subcontractorOf`,
          args: { subcontractor: organisation, principal },
          expected: [...new Set(producers.map((one) => one.organisation))].join(', '),
          received: principal,
        })
      }
    }
  },
}

function hasPrincipal(subcontractor: Producer, all: readonly Producer[]): boolean {
  return all.some(
    (other) =>
      other !== subcontractor &&
      other.organisation === subcontractor.subcontractorOf &&
      overlaps(other.validity ?? {}, subcontractor.validity ?? {}),
  )
}
