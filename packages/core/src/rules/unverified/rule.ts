import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { eachCitation, type VisitCitation } from '../../link/citations.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Lähteen {source} lukutapa on epävarma (epävarmoja viitteitä {count})',
    en: 'The reading of source {source} is uncertain (uncertain citations: {count})',
  },
  check: (dataset, report) => {
    let uncertain: string[] = []
    let first: string | undefined
    const look: VisitCitation = ({ source, verified }, list, index) => {
      if (verified !== false) return
      first ??= source
      uncertain.push(`${list}/${index}/verified`)
    }
    for (const kind of dataset.kinds) {
      for (const record of dataset.records(kind)) {
        eachCitation(record, look)
        if (first === undefined) continue
        const [at, ...others] = uncertain
        report({
          record: { kind, id: record.id },
          at,
          args: { source: first, count: uncertain.length },
          related: others.map((place) => ({ record: { kind, id: record.id }, at: place })),
        })
        uncertain = []
        first = undefined
      }
    }
  },
}
