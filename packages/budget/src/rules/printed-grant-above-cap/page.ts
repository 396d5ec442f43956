import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const cost = { id: 'cost', label: 'Menot', figure: 'cost', cells: ['100', '200', '300'] } as const
const grant = { id: 'grant', label: 'Avustus', figure: 'grant' } as const

export const page: RulePage = {
  title: { fi: 'Painettu avustus yli enimmäisosuuden', en: 'Printed grant above the cap' },
  why: {
    fi: 'Painettua avustusta verrataan enimmäisosuuteen painetuista kustannuksista. Kun molemmat on pyöristetty erikseen, ero voi olla puoli yksikköä kertaa (1 + osuus): sen verran on tiedoksi, enempi on virhe.',
    en: 'A printed grant is held against the greatest share of the printed costs. When both are rounded by themselves, the excess can be half a unit times (1 + share): that much is for information, more is an error.',
  },
  fix: {
    fi: 'Vertaa lukua lähteeseen. Pyöristys ei vaadi mitään.',
    en: 'Compare the figure with the source. Rounding needs nothing.',
  },
  wrong: [programme, plan, { ...table, rows: [cost, { ...grant, cells: ['80', '170', '250'] }] }],
  right: [programme, plan, { ...table, rows: [cost, { ...grant, cells: ['80', '160', '240'] }] }],
}
