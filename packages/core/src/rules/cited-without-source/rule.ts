import type { RuntimeRule } from '../../kit/runtime-plugin.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Tieto on merkitty lähteeseen perustuvaksi, mutta viitettä ei ole',
    en: 'This is marked as cited, but cites no source',
  },
  check: (dataset, report) => {
    for (const kind of dataset.kinds) {
      // A source stands for itself.
      if (kind === 'source') continue
      for (const { id, citations, basis } of dataset.records(kind)) {
        if (basis !== 'cited' || (citations?.length ?? 0) > 0) continue
        report({
          record: { kind, id },
          at: '/basis',
          expected: { fi: 'viite (citations), tai basis: modelled', en: 'a citation, or basis: modelled' },
          received: basis,
        })
      }
    }
  },
}
