import type { RulePage } from '@sotekit/core'
import { actual, decision, line, plan, programme } from '../examples.js'

const terms = { ...decision, terms: { transferLimit: { share: 0.1 } } } as const

export const page: RulePage = {
  title: { fi: 'Menolaji ylittyy', en: 'Category overrun' },
  why: {
    fi: 'Päätös voi rajata, paljonko rahaa saa siirtää menolajista toiseen ilman muutospäätöstä. Vuoden 2020 hankkeiden rajaa ei ole julkisissa lähteissä: se annetaan päätöksen ehdoissa (transferLimit). Jos sitä ei tunneta, ylitys on vain tiedoksi, eikä mitään rajaa oleteta.',
    en: 'A decision may limit how much can be moved between categories without an amendment. The limit of the projects of 2020 is in no public source: it is given in the terms of the decision (transferLimit). Where it is not known, an overrun is for information only, and no limit is assumed.',
  },
  fix: {
    fi: 'Hae muutosta, siirrä kustannukset oikealle menolajille, tai kirjaa päätöksen raja ehtoihin.',
    en: 'Apply for an amendment, move the costs to their category, or enter the limit of the decision in its terms.',
  },
  wrong: [programme, plan, line, terms, { ...actual, cents: 12000000 }],
  right: [programme, plan, line, terms, { ...actual, cents: 11000000 }],
}
