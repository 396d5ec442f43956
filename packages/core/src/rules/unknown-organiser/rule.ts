import { UNKNOWN } from '../../kinds/record.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Mikään lähde ei kerro, kuka järjestää palvelun {service}',
    en: 'No source tells who organises {service}',
  },
  check: ({ arrangements }, report) => {
    for (const { id, organiser, service } of arrangements.all) {
      if (organiser !== UNKNOWN) continue
      report({ record: { kind: 'arrangement', id }, at: '/organiser', args: { service }, received: UNKNOWN })
    }
  },
}
