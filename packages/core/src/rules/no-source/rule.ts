import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { notedCitations } from '../support/noted-citations.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Ei kerrota, mistä tämä tiedetään: viitteet ja peruste puuttuvat',
    en: 'It is not told how this is known: there are neither citations nor a basis',
  },
  check: (dataset, report) => {
    for (const { kind, id, basis } of notedCitations(dataset).uncited) {
      if (basis !== undefined) continue
      report({
        record: { kind, id },
        // A statement is what a source says; without a source it says nothing.
        ...(kind === 'statement' && { severity: 'warning' as const }),
        expected: {
          fi: 'viite (citations) tai peruste (basis: modelled)',
          en: 'a citation (citations) or a basis (basis: modelled)',
        },
      })
    }
  },
}
