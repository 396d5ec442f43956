import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const row = { id: 'rents', label: 'Vuokrat' } as const

export const page: RulePage = {
  title: { fi: 'Summa ei täsmää', en: 'Total mismatch' },
  why: {
    fi: 'Painettu summa eroaa osiensa summasta enemmän kuin pyöristys voi selittää: kun n osaa ja summa on pyöristetty kukin erikseen, ero on enintään ⌊n/2⌋ yksikköä.',
    en: 'The printed sum differs from its parts by more than rounding can explain: when n parts and the sum are rounded each by itself, the difference is at most ⌊n/2⌋ units.',
  },
  fix: {
    fi: 'Etsi näppäilyvirhe. Kun yksi solu selittää kaikki virheelliset summat, havainto osoittaa sen.',
    en: 'Look for a typing error. Where one cell explains all the wrong sums, the finding points at it.',
  },
  wrong: [programme, plan, { ...table, rows: [{ ...row, cells: ['47 167', '18 867', '66 304'] }] }],
  right: [programme, plan, { ...table, rows: [{ ...row, cells: ['47 167', '18 867', '66 034'] }] }],
}
