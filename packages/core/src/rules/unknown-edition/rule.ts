import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { eachCitation } from '../../link/citations.js'
import { suggest } from '../../shared/suggest.js'
import { notedCitations } from '../support/noted-citations.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Lähteellä {source} ei ole painosta tai kierrosta '{edition}'",
    en: "The source {source} has no edition '{edition}'",
  },
  check: (dataset, report) => {
    for (const record of notedCitations(dataset).ofEdition) {
      eachCitation(record, ({ source, edition }, list, index) => {
        const editions = edition === undefined ? undefined : dataset.sources.get(source)?.editions
        if (edition === undefined || !editions || editions.includes(edition)) return
        report({
          record: { kind: record.kind, id: record.id },
          at: `${list}/${index}/edition`,
          args: { source, edition },
          expected: editions.join(', '),
          received: edition,
          related: [{ record: { kind: 'source', id: source }, at: '/editions' }],
          fixes: suggest(edition, editions).map((value) => ({ value })),
        })
      })
    }
  },
}
