import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Sama rivi kahdesti', en: 'The same line twice' },
  why: {
    fi: 'Kaksi samanlaista riviä on useimmiten kopioitu vahingossa, ja kustannus on summissa kahteen kertaan.',
    en: 'Two lines alike are mostly a copy by mistake, and the cost is in the sums twice.',
  },
  fix: {
    fi: 'Poista toinen rivi. Jos rivejä kuuluu olla kaksi, anna niille nimet (title), jotka kertovat niiden eron.',
    en: 'Remove one of them. Where there are to be two, give them titles that tell them apart.',
  },
  wrong: [programme, plan, line, { ...line, id: 'rents-2020-copy' }],
  right: [
    programme,
    plan,
    { ...line, title: { fi: 'Toimitila', en: 'Office' } },
    { ...line, id: 'rents-2020-2', title: { fi: 'Koulutustila', en: 'Training room' } },
  ],
}
