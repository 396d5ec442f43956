import { plan, programme, statement } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Luettelot eivät ole samat', en: 'Lists that differ' },
  why: {
    fi: 'Kun jaottelu on eri paikoissa eri, samat asiat lasketaan eri tavoin eikä vertailu onnistu.',
    en: 'Where things are divided in one way here and in another there, they are counted differently and cannot be compared.',
  },
  fix: {
    fi: 'Päätä, mikä jaottelu pitää, ja kirjaa muiden nimet sen kohtien toisiksi nimiksi (aliases).',
    en: 'Decide which division holds, and record the names of the others as aliases of its items.',
  },
  wrong: [
    plan,
    programme(),
    statement('parts', { property: 'subProgrammes', type: 'list', value: 'Perheet; Keskus; Digipalvelut' }),
  ],
  right: [
    plan,
    programme(),
    statement('parts', { property: 'subProgrammes', type: 'list', value: 'Keskus; Perheet' }),
  ],
}
