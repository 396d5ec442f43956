import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Osallistujia enemmän kuin paikkoja', en: 'More participants than places' },
  why: {
    fi: 'Toinen luvuista on väärin, tai osallistujat on laskettu kahteen kertaan.',
    en: 'One of the figures is wrong, or people were counted twice.',
  },
  fix: {
    fi: 'Tarkista luku läsnäololistasta. Jos tilaisuuteen sai osallistua myös etänä, paikkoja voi olla enemmän.',
    en: 'Check the figure against the attendance list. Where people could attend at a distance there may be more places.',
  },
  wrong: [
    ...around,
    own('event', 'e', {
      title: { en: 'Workshop' },
      type: 'workshop',
      date: '2020-06-01',
      channel: 'on-site',
      programmes: ['p'],
      capacity: 100,
      attendance: { of: 'participations', count: 139 },
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
      capacity: 200,
      attendance: { of: 'participations', count: 139 },
    }),
  ],
}
