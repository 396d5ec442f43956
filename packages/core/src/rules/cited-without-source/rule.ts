import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { notedCitations } from '../support/noted-citations.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Tieto on merkitty lähteeseen perustuvaksi, mutta viitettä ei ole',
    en: 'This is marked as cited, but cites no source',
  },
  check: (dataset, report) => {
    for (const { kind, id, basis } of notedCitations(dataset).uncited) {
      if (basis !== 'cited') continue
      report({
        record: { kind, id },
        at: '/basis',
        expected: { fi: 'viite (citations), tai basis: modelled', en: 'a citation, or basis: modelled' },
        received: basis,
      })
    }
  },
}
