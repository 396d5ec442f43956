import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Sama tilaisuus kahdesti', en: 'The same event twice' },
  why: {
    fi: 'Työpaja ja seminaari samana päivänä samalla osallistujamäärällä ovat yleensä sama tilaisuus. Kahdesti laskettuna osallistumiskerrat kaksinkertaistuvat.',
    en: 'A workshop and a seminar on one day with the same attendance are usually one event. Counted twice, participations double.',
  },
  fix: {
    fi: 'Yhdistä tietueet yhdeksi ja viittaa molempiin lähteisiin. Jos tilaisuudet ovat eri, anna niille eri luvut tai nimet.',
    en: 'Join the records into one that cites both sources. Where the events are different, their figures or names should be.',
  },
  wrong: [
    ...around,
    own('event', 'a', {
      title: { en: 'Workshop on needs' },
      type: 'workshop',
      date: '2020-06-01',
      channel: 'on-site',
      programmes: ['p'],
      attendance: { of: 'participations', count: 139 },
    }),
    own('event', 'b', {
      title: { en: 'Seminar' },
      type: 'workshop',
      date: '2020-06-01',
      channel: 'on-site',
      programmes: ['p'],
      attendance: { of: 'participations', count: 139 },
    }),
  ],
  right: [
    ...around,
    own('event', 'a', {
      title: { en: 'Workshop on needs' },
      type: 'workshop',
      date: '2020-06-01',
      channel: 'on-site',
      programmes: ['p'],
      attendance: { of: 'participations', count: 139 },
    }),
    own('event', 'b', {
      title: { en: 'Workshop on aims' },
      type: 'workshop',
      date: '2020-06-15',
      channel: 'on-site',
      programmes: ['p'],
      attendance: { of: 'participations', count: 158 },
    }),
  ],
}
