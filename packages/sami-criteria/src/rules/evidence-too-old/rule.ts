import { freshUntil } from '../../assessment/assess.js'
import { catalogue as shipped } from '../../catalogue/catalogue.js'
import { criteriaOf } from '../../catalogue/criteria-of.js'
import type { SamiCriteriaOptions } from '../../options.js'
import { dayOf } from '../../view/day.js'
import type { SamiRule } from '../types.js'
import { page } from './page.js'

export const evidenceTooOld = (options: SamiCriteriaOptions): SamiRule => ({
  severity: 'warning',
  message: {
    fi: 'Näyttö on vanhentunut {until}: tulos {status} on nyt tuntematon',
    en: 'The evidence was good until {until}: the result {status} is unknown now',
  },
  page,
  check: (dataset, report) => {
    const criteria = new Map(
      criteriaOf(dataset, options.catalogue ?? shipped).map((one) => [one.id, one] as const),
    )
    const day = dayOf(dataset, options)
    for (const one of dataset.all('samiCriteria.assessment')) {
      const criterion = criteria.get(one.criterion)
      if (criterion === undefined || one.status === 'unknown' || one.status === 'not-applicable') continue
      const until = freshUntil(criterion, one)
      if (until === undefined || day <= until) continue
      report({
        record: one,
        at: one.evidence === undefined ? '/asOf' : '/evidence',
        args: { until, status: one.status },
        received: one.asOf,
        expected: {
          fi: `näyttö, joka on enintään ${criterion.maxAgeMonths} kk vanha`,
          en: `evidence at most ${criterion.maxAgeMonths} months old`,
        },
      })
    }
  },
})
