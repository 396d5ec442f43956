import type { RulePage } from '@sotekit/core'
import { line, plan, programme } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Tuntematon osakokonaisuus', en: 'Unknown sub-programme' },
  why: {
    fi: 'Osakokonaisuuksien summat tehdään rivien perusteella. Väärin nimetty osakokonaisuus jää summista pois.',
    en: 'The sums of sub-programmes are made from the lines. One that is named wrongly is missing from them.',
  },
  fix: {
    fi: 'Käytä hankkeen osakokonaisuuden tunnusta, tai jätä kenttä pois, jos osakokonaisuutta ei tiedetä.',
    en: 'Use the id of a sub-programme of the programme, or leave the field out where it is not known.',
  },
  wrong: [programme, plan, { ...line, subProgramme: 'childern' }],
  right: [programme, plan, { ...line, subProgramme: 'children' }],
}
