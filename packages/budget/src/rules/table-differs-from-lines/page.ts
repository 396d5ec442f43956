import type { RulePage } from '@sotekit/core'
import { line, plan, programme, table } from '../examples.js'

const lines = [line, { ...line, id: 'rents-2021', period: '2021' }] as const
const row = { id: 'rents', label: 'Vuokrat', category: 'rents' } as const

export const page: RulePage = {
  title: { fi: 'Taulukko eroaa riveistä', en: 'Table differs from the lines' },
  why: {
    fi: 'Rivit ovat luvut, joiden takana seisomme; taulukko kertoo, mitä lähde sanoo. Jos ne eroavat enemmän kuin pyöristys selittää, toinen on väärin.',
    en: 'Lines are the figures that we stand behind; a table tells what the source says. Where they differ by more than rounding, one of them is wrong.',
  },
  fix: {
    fi: 'Vertaa lähteeseen ja korjaa rivi tai solu.',
    en: 'Compare with the source and mend the line or the cell.',
  },
  wrong: [
    programme,
    plan,
    ...lines,
    { ...table, rows: [{ ...row, cells: ['100 000', '100 010', '200 010'] }] },
  ],
  right: [
    programme,
    plan,
    ...lines,
    { ...table, rows: [{ ...row, cells: ['100 000', '100 000', '200 000'] }] },
  ],
}
