import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { eachCitation } from '../../link/citations.js'
import { notedCitations } from '../support/noted-citations.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Lähteen {source} lukutapa on epävarma (epävarmoja viitteitä {count})',
    en: 'The reading of source {source} is uncertain (uncertain citations: {count})',
  },
  check: (dataset, report) => {
    for (const record of notedCitations(dataset).uncertain) {
      const key = { kind: record.kind, id: record.id }
      const uncertain: string[] = []
      let first = ''
      eachCitation(record, ({ source, verified }, list, index) => {
        if (verified !== false) return
        if (uncertain.length === 0) first = source
        uncertain.push(`${list}/${index}/verified`)
      })
      const [at, ...others] = uncertain
      report({
        record: key,
        at,
        args: { source: first, count: uncertain.length },
        related: others.map((place) => ({ record: key, at: place })),
      })
    }
  },
}
