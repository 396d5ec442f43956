import { internalsOf } from '../../dataset/internals.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { lawUses } from '../support/laws.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: "Enimmäisaika '{parameter}' on tarkistettu laista viimeksi {verifiedOn}",
    en: "The time limit '{parameter}' was last looked up in the law on {verifiedOn}",
  },
  check: (dataset, report) => {
    const { today } = internalsOf(dataset)
    if (today === undefined) return
    for (const { chain, parameter, values, at } of lawUses(dataset)) {
      const stale = values.filter(
        ({ validity, verifiedOn }) =>
          verifiedOn < today && (validity.to === undefined || validity.to >= today),
      )
      if (stale.length === 0) continue
      const [first, ...others] = at
      const record = { kind: 'service-chain', id: chain }
      report({
        record,
        at: first,
        args: { parameter, verifiedOn: stale.map(({ verifiedOn }) => verifiedOn).sort()[0] ?? '' },
        received: parameter,
        related: others.map((pointer) => ({ record, at: pointer })),
      })
    }
  },
}
