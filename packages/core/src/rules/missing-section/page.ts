import { programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: {
    fi: 'Itsearvioinnista puuttuu hyötytavoite',
    en: 'A self-assessment leaves out a benefit category',
  },
  why: {
    fi: 'Arvioinnin pohjassa on kohta jokaiselle hyötytavoitteelle. Puuttuva kohta jää helposti huomaamatta.',
    en: 'The template has a section for each benefit category. One that is left out is easily overlooked.',
  },
  fix: {
    fi: 'Lisää kohta. Jos se puuttuu lähteestäkin, huomautus on totta.',
    en: 'Add the section. If the source lacks it too, the finding is true.',
  },
  wrong: [
    programme({
      selfAssessments: [
        {
          id: 'spring',
          title: { fi: 'Kevät' },
          sections: [{ benefitCategory: 'access', findings: [{ fi: 'Odotusajat lyhenivät' }] }],
        },
      ],
    }),
  ],
  right: [
    programme({
      selfAssessments: [
        {
          id: 'spring',
          title: { fi: 'Kevät' },
          sections: [
            { benefitCategory: 'access', findings: [{ fi: 'Odotusajat lyhenivät' }] },
            { benefitCategory: 'costs', findings: [{ fi: 'Kustannuksia ei vielä arvioitu' }] },
          ],
        },
      ],
    }),
  ],
}
