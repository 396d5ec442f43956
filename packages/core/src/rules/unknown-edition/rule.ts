import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { citationsOf } from '../../link/citations.js'
import { suggest } from '../../shared/suggest.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Lähteellä {source} ei ole painosta tai kierrosta '{edition}'",
    en: "The source {source} has no edition '{edition}'",
  },
  check: (dataset, report) => {
    for (const kind of dataset.kinds) {
      for (const record of dataset.records(kind)) {
        for (const { citation, at } of citationsOf(record)) {
          const { source, edition } = citation
          if (edition === undefined) continue
          const editions = dataset.sources.get(source)?.editions
          if (!editions || editions.includes(edition)) continue
          report({
            record: { kind, id: record.id },
            at: `${at}/edition`,
            args: { source, edition },
            expected: editions.join(', '),
            received: edition,
            related: [{ record: { kind: 'source', id: source }, at: '/editions' }],
            fixes: suggest(edition, editions).map((value) => ({ value })),
          })
        }
      }
    }
  },
}
