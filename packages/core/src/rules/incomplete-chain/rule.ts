import type { RuntimeRule } from '../../kit/runtime-plugin.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Palveluketjun {steps} vaiheesta ei kerrota, missä järjestyksessä ne ovat',
    en: 'The chain has {steps} steps, and it is not told in which order they come',
  },
  check: ({ serviceChains }, report) => {
    for (const { id, steps, transitions = [] } of serviceChains.all) {
      if (steps.length < 2 || transitions.length > 0) continue
      report({
        record: { kind: 'service-chain', id },
        at: '/steps',
        args: { steps: steps.length },
        expected: { fi: 'siirtymät vaiheesta toiseen (transitions)', en: 'transitions between the steps' },
      })
    }
  },
}
