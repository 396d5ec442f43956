import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { citeStatute } from '../../law/statute.js'
import { lawUses } from '../support/laws.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: "Lain enimmäisajan '{parameter}' lukutapa on epävarma: {statutes}",
    en: "The reading of the time limit '{parameter}' is uncertain: {statutes}",
  },
  check: (dataset, report) => {
    for (const { chain, parameter, values, at } of lawUses(dataset)) {
      const uncertain = values.filter(({ confidence }) => confidence !== 'verified')
      if (uncertain.length === 0) continue
      const [first, ...others] = at
      const record = { kind: 'service-chain', id: chain }
      report({
        record,
        at: first,
        args: { parameter, statutes: uncertain.map(({ statute }) => citeStatute(statute)).join(', ') },
        received: parameter,
        related: others.map((pointer) => ({ record, at: pointer })),
      })
    }
  },
}
