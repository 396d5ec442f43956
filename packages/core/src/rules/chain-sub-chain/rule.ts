import type { RuntimeRule } from '../../kit/runtime-plugin.js'

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: "Vaiheen '{step}' tyyppi ja alaketju eivät sovi yhteen",
    en: "The type and the sub-chain of step '{step}' do not fit together",
  },
  check: ({ serviceChains }, report) => {
    for (const { id, steps } of serviceChains.all) {
      for (const [at, { id: step, type, chain }] of steps.entries()) {
        if ((type === 'chain') === (chain !== undefined)) continue
        report({
          record: { kind: 'service-chain', id },
          at: `/steps/${at}`,
          args: { step },
          expected:
            chain === undefined
              ? { fi: 'ajettava ketju kentässä chain', en: 'the chain that is run, in the field chain' }
              : { fi: 'type: chain', en: 'type: chain' },
        })
      }
    }
  },
}
