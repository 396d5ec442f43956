import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const { legalBasis: _left, ...without } = programme

export const page: RulePage = {
  title: { fi: 'Avustusprosentti puuttuu', en: 'Grant share missing' },
  why: {
    fi: 'Avustus lasketaan osuutena kustannuksista. Jos osuutta ei kerro päätös, arvio eikä säädös, avustus on tuntematon eikä nolla.',
    en: 'The grant is a share of the costs. Where no decision, plan or statute tells the share, the grant is unknown, and not zero.',
  },
  fix: {
    fi: 'Anna hankkeen säädösperusta (legalBasis), päätöksen tai arvion avustusprosentti.',
    en: 'Give the legal basis of the programme, or the share of the decision or the plan.',
  },
  wrong: [without, plan, line],
  right: [programme, plan, line],
}
