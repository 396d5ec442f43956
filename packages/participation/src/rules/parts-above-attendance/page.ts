import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Osat ylittävät kokonaisuuden', en: 'Parts above the whole' },
  why: {
    fi: 'Ryhmien ja kanavien luvut ovat osia osallistujista. Jos ne ovat enemmän, jokin luvuista on väärin.',
    en: 'Groups and channels are parts of the attendance. Where they are more, one of the figures is wrong.',
  },
  fix: {
    fi: 'Tarkista, laskettiinko joku kahteen ryhmään. Jos ryhmät menevät päällekkäin, jätä luvut pois.',
    en: 'Check whether somebody was counted in two groups. Where groups overlap, leave their figures out.',
  },
  wrong: [
    ...around,
    own('event', 'e', {
      title: { en: 'Workshop' },
      type: 'workshop',
      date: '2020-06-01',
      channel: 'on-site',
      programmes: ['p'],
      attendance: { of: 'participations', count: 20 },
      onSite: 15,
      remote: 10,
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
      attendance: { of: 'participations', count: 25 },
      onSite: 15,
      remote: 10,
    }),
  ],
}
