import { programme } from '../../pages/examples.js'
import type { RulePage } from '../../plugin/rule.js'

export const page: RulePage = {
  title: { fi: 'Haun toteutus ylittää hankkeen ajan', en: 'The work of a call reaches beyond the programme' },
  why: {
    fi: 'Valtionavustusta saa käyttää vain hankkeen aikana. Jos haun työ jatkuu pidempään, jompikumpi jakso on väärin.',
    en: 'A state grant may be used only in the time of the programme. Where the work of a call goes on for longer, one of the periods is wrong.',
  },
  fix: {
    fi: 'Tarkista molemmat jaksot avustuspäätöksestä.',
    en: 'Check both periods in the decision on the grant.',
  },
  wrong: [
    programme({
      period: { from: '2020-01-01', to: '2022-12-31' },
      calls: [
        {
          id: 'original',
          type: 'original',
          title: { fi: 'Haku' },
          implementation: { from: '2020-08-01', to: '2023-12-31' },
        },
      ],
    }),
  ],
  right: [
    programme({
      period: { from: '2020-01-01', to: '2023-12-31' },
      calls: [
        {
          id: 'original',
          type: 'original',
          title: { fi: 'Haku' },
          implementation: { from: '2020-08-01', to: '2023-12-31' },
        },
      ],
    }),
  ],
}
