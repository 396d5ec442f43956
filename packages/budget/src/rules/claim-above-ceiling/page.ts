import type { RulePage } from '@sotekit/core'
import { claim, decision, line, plan, programme } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Maksatushakemus yli enimmäismäärän', en: 'Claim above the ceiling' },
  why: {
    fi: 'Avustusta maksetaan toteutuneita kustannuksia vastaan: enintään avustusprosentin mukainen osuus nettokustannuksista, enintään alijäämä ja enintään myönnetty määrä (valtionavustuslaki 688/2001, 6 ja 12 §).',
    en: 'A grant is paid against costs that were incurred: at most its share of the net costs, at most the deficit, and at most what was decided (Act 688/2001, sections 6 and 12).',
  },
  fix: {
    fi: 'Alenna haettavaa määrää, tai tarkista kauden kustannukset, tulot ja muu rahoitus.',
    en: 'Ask for less, or check the costs, income and other funding of the period.',
  },
  wrong: [programme, plan, line, decision, { ...claim, eligibleCents: 9000000 }],
  right: [programme, plan, line, decision, claim],
}
