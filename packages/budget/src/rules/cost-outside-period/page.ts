import type { RulePage } from '@sotekit/core'
import { actual, line, plan, programme } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Kustannus avustuksen käyttöajan ulkopuolella', en: 'Cost outside the period of the grant' },
  why: {
    fi: 'Avustusta saa käyttää vain päätöksen käyttöaikana syntyneisiin kustannuksiin. Muut eivät ole hyväksyttäviä (valtionavustuslaki 688/2001, 11 ja 13 §).',
    en: 'A grant may only be used for costs of the period that the decision sets; others are not eligible (Act 688/2001, sections 11 and 13).',
  },
  fix: {
    fi: 'Tarkista kauden päivät ja hankkeen aika. Jos hanketta on jatkettu, päivitä päätöksen käyttöaika.',
    en: 'Check the days of the period and of the programme. If the project was extended, update the period of the decision.',
  },
  wrong: [programme, plan, line, { ...actual, date: '2022-01-15' }],
  right: [programme, plan, line, actual],
}
