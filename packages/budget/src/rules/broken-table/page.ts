import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const row = { id: 'rents', label: 'Vuokrat' } as const

export const page: RulePage = {
  title: { fi: 'Taulukon muoto', en: 'Shape of a table' },
  why: {
    fi: 'Jos solu puuttuu, kaikki sen jälkeiset luvut ovat väärässä sarakkeessa.',
    en: 'Where a cell is missing, all figures after it stand in the wrong column.',
  },
  fix: {
    fi: 'Anna riville yksi solu saraketta kohti; tyhjä solu on null.',
    en: 'Give a row one cell for each column; an empty one is null.',
  },
  wrong: [programme, plan, { ...table, rows: [{ ...row, cells: ['1', '2'] }] }],
  right: [programme, plan, { ...table, rows: [{ ...row, cells: ['1', '1', '2'] }] }],
}
