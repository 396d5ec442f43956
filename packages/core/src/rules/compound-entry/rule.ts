import type { RuntimeRule } from '../../kit/runtime-plugin.js'
import { languageTags } from '../../values/language.js'

export const rule: RuntimeRule = {
  severity: 'info',
  message: {
    fi: 'Yksi toimenpide näyttää olevan kaksi: {parts}',
    en: 'One measure seems to be two: {parts}',
  },
  check: ({ measures }, report) => {
    for (const { id, title } of measures.all) {
      for (const tag of languageTags) {
        const parts = partsOf(title[tag] ?? '')
        if (parts.length < 2) continue
        report({
          record: { kind: 'measure', id },
          at: `/title/${tag}`,
          args: { parts: parts.join(' | ') },
          expected: {
            fi: 'toimenpide kummallekin, tai osat kentässä parts',
            en: 'a measure for each, or parts in the field parts',
          },
          received: title[tag],
        })
        break
      }
    }
  },
}

/** Parts of two words or more, divided by a semicolon or by the end of a sentence. */
function partsOf(title: string): readonly string[] {
  const parts = title.split(/;|\.(?=\s+\p{Lu})/u).map((part) => part.trim())
  return parts.every((part) => /\S\s+\S/.test(part)) ? parts : []
}
