import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const row = { id: 'rents', label: 'Vuokrat' } as const

export const page: RulePage = {
  title: { fi: 'Lukua ei voi lukea', en: 'Figure cannot be read' },
  why: {
    fi: 'Luku luetaan vain, jos sen voi lukea yhdellä tavalla. 1.234 on joko tuhat tai yksi ja murto-osa; arvaus muuttaisi summan huomaamatta.',
    en: 'A figure is read only if it can be read in one way. 1.234 is either a thousand or one and a fraction; a guess would change the sum unseen.',
  },
  fix: {
    fi: 'Kirjoita luku suomalaisittain: 1 234 tai 1 234,56. Jos mitään ei ole painettu, kirjoita null.',
    en: 'Write the figure as in Finnish: 1 234 or 1 234,56. Where nothing is printed, write null.',
  },
  wrong: [programme, plan, { ...table, rows: [{ ...row, cells: ['1.234', '#REF!', '2 468'] }] }],
  right: [programme, plan, { ...table, rows: [{ ...row, cells: ['1 234', '1 234', '2 468'] }] }],
}
