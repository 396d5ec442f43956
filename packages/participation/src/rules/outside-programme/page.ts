import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Hankkeen ajan ulkopuolella', en: 'Outside of the programme’s time' },
  why: {
    fi: 'Ennen hanketta tai sen jälkeen ei voi osallistua hankkeeseen. Yleensä vuosi on väärin.',
    en: 'Nobody can take part in a programme before or after it. Usually the year is wrong.',
  },
  fix: {
    fi: 'Korjaa päivä. Jos tilaisuus kuului valmisteluun, merkitse se: phase: preparation.',
    en: 'Mend the day. Where the event belonged to the preparation, say so: phase: preparation.',
  },
  wrong: [
    ...around,
    own('event', 'e', {
      title: { en: 'Workshop' },
      type: 'workshop',
      date: '2019-06-01',
      channel: 'on-site',
      programmes: ['p'],
    }),
  ],
  right: [
    ...around,
    own('event', 'e', {
      title: { en: 'Workshop' },
      type: 'workshop',
      date: '2019-06-01',
      channel: 'on-site',
      programmes: ['p'],
      phase: 'preparation',
    }),
  ],
}
