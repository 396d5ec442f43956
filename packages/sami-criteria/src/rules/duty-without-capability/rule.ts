import { answerOf } from '../../capability/answer.js'
import { obligations } from '../../engine/obligations.js'
import { isSamiLanguage } from '../../letters/letters.js'
import type { SamiCriteriaOptions } from '../../options.js'
import { latestDay } from '../../records/evidence.js'
import { dayOf } from '../../view/day.js'
import { languageArgs } from '../../words/names.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const dutyWithoutCapability = (options: SamiCriteriaOptions): SamiRule => ({
  severity: 'warning',
  message: {
    fi: 'Velvoite palvella kielellä {languageFi}, mutta siellä ei ole henkilöstöä eikä tulkkausta: {point}',
    en: 'There is a duty to serve in {languageEn}, and {point} has neither staff nor interpretation',
  },
  page,
  check: (dataset, report) => {
    for (const one of dataset.all('samiCriteria.capability')) {
      const { servicePoint, service, language, mode } = one
      if (mode !== 'none' || servicePoint === undefined || !isSamiLanguage(language)) continue
      const at = options.asOf ?? latestDay(one.evidence) ?? one.validity?.from ?? dayOf(dataset, options)
      const found = answerOf(dataset, { servicePoint, service, language, at })
      if (found.answer !== 'none') continue
      const duty = obligations(dataset, {
        subject: { servicePoint, ...(service !== undefined && { service }) },
        at,
        language,
        client: { wishesSami: true },
        matter: { ownOrHeard: true, form: 'oral' },
      }).find(({ id }) => id === 'sla-19-interpret')
      if (duty?.result !== 'applies') continue
      report({
        record: one,
        at: '/mode',
        args: { ...languageArgs(language), point: servicePoint },
        received: mode,
        expected: {
          fi: 'henkilöstö tai maksuton tulkkaus (saamen kielilaki 1086/2003 19 §)',
          en: 'staff or free interpretation (Act 1086/2003, section 19)',
        },
      })
    }
  },
})
