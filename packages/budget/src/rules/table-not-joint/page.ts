import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const rows = [
  { id: 'a', label: 'Vuokrat', cells: ['1', '1', '3'] },
  { id: 'b', label: 'Muut', cells: ['1', '1', '3'] },
] as const
const sums = [{ total: 'c', plus: ['a', 'b'] }] as const

export const page: RulePage = {
  title: { fi: 'Luvut eivät voi pitää yhtä aikaa', en: 'Figures cannot all be true' },
  why: {
    fi: 'Pyöristämättömiä lukuja, joista kaikki painetut luvut seuraisivat, ei ole: rivit sanovat summan olevan yli, sarakkeet alle.',
    en: 'There are no unrounded figures from which all the printed ones follow: the rows say that the sum is above, the columns below.',
  },
  fix: {
    fi: 'Jokin luku on väärä, vaikka mikään yksittäinen summa ei sitä paljasta. Vertaa lähteeseen.',
    en: 'Some figure is wrong although no single sum shows it. Compare with the source.',
  },
  wrong: [
    programme,
    plan,
    { ...table, rows: [...rows, { id: 'c', label: 'Yhteensä', cells: ['1', '3', '5'] }], sums },
  ],
  right: [
    programme,
    plan,
    { ...table, rows: [...rows, { id: 'c', label: 'Yhteensä', cells: ['2', '3', '5'] }], sums },
  ],
}
