import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const rows = [
  { id: 'rents', label: 'Vuokrat', cells: ['1', '1', '2'] },
  { id: 'cost', label: 'Yhteensä', cells: ['1', '1', '2'] },
] as const

export const page: RulePage = {
  title: { fi: 'Summa sisältää itsensä', en: 'Total contains itself' },
  why: {
    fi: 'Summaa, joka on oma osansa, ei voi laskea: taulukkolaskennassa se on kehäviittaus.',
    en: 'A sum that is a part of itself cannot be computed: in a spreadsheet it is a circular reference.',
  },
  fix: { fi: 'Poista summa omien osiensa joukosta.', en: 'Take the total out of its own parts.' },
  wrong: [programme, plan, { ...table, rows, sums: [{ total: 'cost', plus: ['rents', 'cost'] }] }],
  right: [programme, plan, { ...table, rows, sums: [{ total: 'cost', plus: ['rents'] }] }],
}
