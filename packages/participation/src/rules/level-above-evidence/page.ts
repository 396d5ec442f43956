import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Taso näyttöä korkeampi', en: 'A level above its evidence' },
  why: {
    fi: 'Luvattu ja toteutunut taso ovat eri asioita. Ilman päivättyä näyttöä toteutunut taso on tuntematon.',
    en: 'The promised and the achieved level are two things. Without dated evidence the achieved one is unknown.',
  },
  fix: {
    fi: 'Lisää asiakirja, joka osoittaa tason (pöytäkirja, päätös), tai poista achievedLevel.',
    en: 'Add the document that shows the level (minutes, decision), or take achievedLevel away.',
  },
  wrong: [
    ...around,
    own('event', 'e', {
      title: { en: 'Workshop' },
      type: 'workshop',
      date: '2020-06-01',
      channel: 'on-site',
      programmes: ['p'],
      achievedLevel: 'collaborate',
      evidence: [{ kind: 'attendance-list', date: '2020-06-01' }],
    }),
  ],
  right: [
    ...around,
    own('event', 'e', {
      title: { en: 'Workshop' },
      type: 'workshop',
      date: '2020-06-01',
      channel: 'on-site',
      programmes: ['p'],
      achievedLevel: 'involve',
      evidence: [{ kind: 'minutes', date: '2020-06-01' }],
    }),
  ],
}
