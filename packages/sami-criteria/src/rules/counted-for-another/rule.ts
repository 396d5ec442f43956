import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const countedForAnother: SamiRule = {
  severity: 'error',
  message: {
    fi: 'Kielen {found} aineisto on laskettu kieleksi {counted}',
    en: 'Material in {found} is counted for {counted}',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('samiCriteria.material'))
      one.versions.forEach(({ language, textLanguage }, index) => {
        if (textLanguage === undefined || textLanguage === language) return
        report({
          record: one,
          at: `/versions/${index}/language`,
          args: { found: textLanguage, counted: language },
          received: language,
          expected: textLanguage,
        })
      })
    for (const kind of ['assessment', 'capability'] as const)
      for (const one of dataset.all(`samiCriteria.${kind}`)) {
        const { language } = one
        if (language === undefined) continue
        one.evidence?.forEach((evidence, index) => {
          if (evidence.language === undefined || evidence.language === language) return
          report({
            record: one,
            at: `/evidence/${index}/language`,
            args: { found: evidence.language, counted: language },
            received: evidence.language,
            expected: language,
          })
        })
      }
  },
}
