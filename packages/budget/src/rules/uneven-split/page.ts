import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const even = ['hired-staff', 'travel', 'training'].map((category, i) => ({
  id: category,
  label: category,
  category,
  cells: [`${(i + 1) * 100}`, `${(i + 1) * 200}`, `${(i + 1) * 300}`],
}))

export const page: RulePage = {
  title: { fi: 'Muista poikkeava jako', en: 'Uneven split' },
  why: {
    fi: 'Kun lähes kaikki menot jakautuvat kausille kuukausien suhteessa, yksi poikkeava rivi on usein kopioitu tai siirtynyt väärältä riviltä.',
    en: 'Where nearly all costs follow the months of the periods, one row that does not was often copied or shifted from another.',
  },
  fix: {
    fi: 'Vertaa riviä lähteeseen. Jos meno todella syntyy eri tahtiin, mitään ei tarvitse muuttaa.',
    en: 'Compare the row with the source. If the cost really comes at another pace, nothing need be changed.',
  },
  wrong: [
    programme,
    plan,
    { ...table, rows: [...even, { id: 'rents', label: 'Vuokrat', cells: ['500', '200', '700'] }] },
  ],
  right: [
    programme,
    plan,
    { ...table, rows: [...even, { id: 'rents', label: 'Vuokrat', cells: ['200', '400', '600'] }] },
  ],
}
