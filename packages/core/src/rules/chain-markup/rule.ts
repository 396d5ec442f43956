import type { ServiceChain } from '../../kinds/service-chain.js'
import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { type LocalizedText, languageTags } from '../../values/language.js'

/** A tag or a character reference of HTML or XML. */
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,});/i

export const rule: RuntimeRule = {
  severity: 'warning',
  message: {
    fi: 'Tekstissä on merkintäkieltä, joka näkyy lukijalle sellaisenaan: {markup}',
    en: 'The text holds markup, which readers will see as it stands: {markup}',
  },
  check: ({ serviceChains }, report) => {
    for (const chain of serviceChains.all) {
      for (const [pointer, text] of textsOf(chain)) {
        for (const tag of languageTags) {
          const markup = text?.[tag]?.match(MARKUP)?.[0]
          if (markup === undefined) continue
          report({
            record: { kind: 'service-chain', id: chain.id },
            at: `${pointer}/${tag}`,
            args: { markup },
            received: text?.[tag],
            expected: { fi: 'pelkkää tekstiä', en: 'plain text' },
          })
        }
      }
    }
  },
}

function textsOf(chain: ServiceChain): readonly (readonly [string, LocalizedText | undefined])[] {
  return [
    ['/title', chain.title],
    ...chain.steps.flatMap(({ title, actor }, at) => [
      [`/steps/${at}/title`, title] as const,
      [`/steps/${at}/actor/role`, actor?.role] as const,
    ]),
    ...(chain.transitions ?? []).flatMap(({ condition, handOver }, at) => [
      [`/transitions/${at}/condition`, condition] as const,
      [`/transitions/${at}/handOver/what`, handOver?.what] as const,
    ]),
  ]
}
