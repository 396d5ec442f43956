import type { RulePage } from '@sotekit/core'
import { plan, programme, table } from '../examples.js'

const row = { id: 'materials', label: 'Aineet' } as const

export const page: RulePage = {
  title: { fi: 'Pyöristysero', en: 'Rounding difference' },
  why: {
    fi: 'Kun luvut on pyöristetty kukin erikseen, painettu summa voi erota osien summasta. Ero ei ole virhe, mutta se on hyvä tietää, ennen kuin joku kysyy.',
    en: 'When figures are rounded each by itself, a printed sum can differ from its parts. It is no error, but good to know before somebody asks.',
  },
  fix: {
    fi: 'Mitään ei tarvitse tehdä. Jos ero häiritsee, painata summat osien summina ja kerro se taulukossa (rounding: none).',
    en: 'Nothing need be done. If it disturbs, print sums of the printed parts, and say so in the table (rounding: none).',
  },
  wrong: [programme, plan, { ...table, rows: [{ ...row, cells: ['47 167', '18 867', '66 033'] }] }],
  right: [programme, plan, { ...table, rows: [{ ...row, cells: ['47 167', '18 867', '66 034'] }] }],
}
