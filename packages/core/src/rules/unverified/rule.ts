import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { citationsOf } from '../../link/citations.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Lähteen {source} lukutapa on epävarma (epävarmoja viitteitä {count})',
    en: 'The reading of source {source} is uncertain (uncertain citations: {count})',
  },
  check: (dataset, report) => {
    for (const kind of dataset.kinds) {
      for (const record of dataset.records(kind)) {
        const uncertain = citationsOf(record).filter(({ citation }) => citation.verified === false)
        const [first, ...others] = uncertain
        if (!first) continue
        report({
          record: { kind, id: record.id },
          at: `${first.at}/verified`,
          args: { source: first.citation.source, count: uncertain.length },
          related: others.map(({ at }) => ({ record: { kind, id: record.id }, at: `${at}/verified` })),
        })
      }
    }
  },
}
