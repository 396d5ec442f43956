import type { RulePage } from '@sotekit/core'
import { plan, programme } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Tuntematon menolajiluokitus', en: 'Unknown category set' },
  why: {
    fi: 'Kustannusarvion menolajit tulevat luokituksesta. Jos luokitusta ei ole, rivien menolajeja ei voi tarkistaa.',
    en: 'The cost categories of a plan come from a set. Without the set its lines cannot be checked.',
  },
  fix: {
    fi: 'Nimeä luokitus, joka on aineistossa, tai jätä kenttä pois: silloin luokitus on valtionavustuslomakkeen.',
    en: 'Name a set of the dataset, or leave the field out: then it is that of the state-grant form.',
  },
  wrong: [programme, { ...plan, categorySet: 'state-grant-from' }],
  right: [programme, { ...plan, categorySet: 'state-grant-form' }],
}
