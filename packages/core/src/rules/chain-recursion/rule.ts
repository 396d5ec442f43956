import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { circlesOf } from '../support/circles.js'

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: 'Alaketjut ajavat toisiaan kehässä: {circle}',
    en: 'Sub-chains run one another in a circle: {circle}',
  },
  check: ({ serviceChains }, report) => {
    const runs = new Map(
      serviceChains.all.map(({ id, steps }) => [id, steps.flatMap(({ chain }) => chain ?? [])]),
    )
    const placeOf = (id: string, next: string | undefined): string => {
      const at = serviceChains.get(id)?.steps.findIndex(({ chain }) => chain === next) ?? -1
      return at < 0 ? '' : `/steps/${at}/chain`
    }
    for (const circle of circlesOf(runs.keys(), (id) => runs.get(id) ?? [])) {
      const [first = '', ...others] = circle
      report({
        record: { kind: 'service-chain', id: first },
        at: placeOf(first, circle[1] ?? first),
        args: { circle: [...circle, first].join(' → ') },
        related: others.map((id, at) => ({
          record: { kind: 'service-chain', id },
          at: placeOf(id, others[at + 1] ?? first),
        })),
      })
    }
  },
}
