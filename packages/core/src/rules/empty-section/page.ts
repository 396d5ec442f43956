import { programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Itsearvioinnin kohta on tyhjä', en: 'An empty section of a self-assessment' },
  why: {
    fi: 'Otsikko ilman sisältöä näyttää siltä kuin asia olisi arvioitu.',
    en: 'A heading without content looks as if the matter had been assessed.',
  },
  fix: {
    fi: 'Kirjoita havainnot. Jos lähteessä on pelkkä otsikko, jätä kohta tyhjäksi: huomautus on silloin totta.',
    en: 'Write the findings. If the source has a heading only, leave it empty: then the finding is true.',
  },
  wrong: [
    programme({
      selfAssessments: [
        {
          id: 'spring',
          title: { fi: 'Kevät' },
          sections: [
            { benefitCategory: 'access', findings: [{ fi: 'Odotusajat lyhenivät' }] },
            { benefitCategory: 'costs' },
          ],
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
