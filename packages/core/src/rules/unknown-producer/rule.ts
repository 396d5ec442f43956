import { UNKNOWN } from '../../kinds/record.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { notedProducers } from '../support/noted-producers.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Mikään lähde ei kerro, kuka tuottaa palvelun {service}',
    en: 'No source tells who produces {service}',
  },
  check: (dataset, report) => {
    for (const { id, producers, service } of notedProducers(dataset).unknown) {
      const at = producers.findIndex(({ organisation }) => organisation === UNKNOWN)
      report({
        record: { kind: 'arrangement', id },
        at: `/producers/${at}/organisation`,
        args: { service },
        received: UNKNOWN,
      })
    }
  },
}
