import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

const grant = {
  kind: 'budget.funding',
  id: 'grant',
  plan: 'plan',
  source: 'state-grant',
  cents: 8000000,
  basis: 'modelled',
} as const

export const page: RulePage = {
  title: { fi: 'Avustus yli enimmäisosuuden', en: 'Grant above its greatest share' },
  why: {
    fi: 'Rakenneuudistuksen hankkeissa avustus on enintään 80 % valtionavustukseen oikeuttavista kustannuksista (asetus 7/2020, 4 §). Maakunnan hankekokonaisuutta raja ei koske (asetus 13/2020, 4 §), muita sen asetuksen hankkeita koskee.',
    en: 'In projects of structural reform the grant is at most 80 % of the eligible costs (decree 7/2020, section 4). The cap does not bind a regional package (decree 13/2020, section 4), but does bind other projects under that decree.',
  },
  fix: {
    fi: 'Pyöristä omarahoitusosuus ylöspäin ja laske avustus erotuksena. Kokonaisina euroina painetuissa luvuissa pyöristys selittää pienen ylityksen: silloin havainto on vain tiedoksi.',
    en: 'Round the own share up and let the grant be what remains. Where amounts are printed in whole euros, rounding explains a small excess: then the finding is for information.',
  },
  wrong: [programme, plan, line, { ...grant, cents: 8500000 }],
  right: [programme, plan, line, grant],
}
