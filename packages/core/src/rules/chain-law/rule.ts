import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { lawParameters } from '../../law/parameters.js'
import { lazy } from '../../shared/lazy.js'
import { suggest } from '../../shared/suggest.js'

/** Ids of the lengths of time among the parameters of law. */
const lengths = lazy(
  (): ReadonlySet<string> =>
    new Set(
      lawParameters().flatMap(({ id, value }) =>
        value.type === 'duration' || value.type === 'at-once' ? [id] : [],
      ),
    ),
)

export const rule: RuntimeRule = {
  severity: 'error',
  message: {
    fi: "'{parameter}' ei ole lain enimmäisaika, jonka sotekit tuntee",
    en: "'{parameter}' is not a time limit of law that sotekit knows",
  },
  check: ({ serviceChains }, report) => {
    for (const { id, steps } of serviceChains.all) {
      for (const [at, { deadline }] of steps.entries()) {
        const parameter = deadline?.parameter
        if (parameter === undefined || lengths().has(parameter)) continue
        report({
          record: { kind: 'service-chain', id },
          at: `/steps/${at}/deadline/parameter`,
          args: { parameter },
          received: parameter,
          fixes: suggest(parameter, lengths()).map((value) => ({ value })),
        })
      }
    }
  },
}
