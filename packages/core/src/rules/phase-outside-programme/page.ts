import { programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Vaihe ylittää hankkeen ajan', en: 'A phase reaches beyond the programme' },
  why: {
    fi: 'Vaiheet ovat hankkeen osia, joten ne mahtuvat sen aikaan.',
    en: 'Phases are parts of a programme and fit into its time.',
  },
  fix: {
    fi: 'Korjaa vaiheen tai hankkeen jakso avustuspäätöksen mukaan.',
    en: 'Mend the period of the phase or of the programme after the decision on the grant.',
  },
  wrong: [
    programme({
      period: { from: '2020-01-01', to: '2021-12-31' },
      phases: [{ id: 'work', title: { fi: 'Toteutus' }, period: { from: '2020-01-01', to: '2022-12-31' } }],
    }),
  ],
  right: [
    programme({
      period: { from: '2020-01-01', to: '2022-12-31' },
      phases: [{ id: 'work', title: { fi: 'Toteutus' }, period: { from: '2020-01-01', to: '2022-12-31' } }],
    }),
  ],
}
