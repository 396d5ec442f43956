import { UNKNOWN } from '../../kinds/record.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Mikään lähde ei kerro, kuka tuottaa palvelun {service}',
    en: 'No source tells who produces {service}',
  },
  check: ({ arrangements }, report) => {
    for (const { id, producers, service } of arrangements.all) {
      const at = producers.findIndex(({ organisation }) => organisation === UNKNOWN)
      if (at < 0) continue
      report({
        record: { kind: 'arrangement', id },
        at: `/producers/${at}/organisation`,
        args: { service },
        received: UNKNOWN,
      })
    }
  },
}
