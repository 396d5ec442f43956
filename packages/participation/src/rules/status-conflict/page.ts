import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Kaksi eri tietoa samasta', en: 'Two records differ' },
  why: {
    fi: 'Kunta joko osallistuu tai ei. Ristiriitaista tietoa ei ratkaista hiljaa: raportissa kohta on tuntematon, kunnes tieto on korjattu.',
    en: 'A municipality takes part or does not. Nothing is resolved silently: reports show it as unknown until the data is mended.',
  },
  fix: {
    fi: 'Poista väärä tietue tai anna kummallekin aika, jolloin se piti paikkansa.',
    en: 'Take the wrong record away, or give each the time in which it held.',
  },
  wrong: [
    ...around,
    own('involvement', 'a', { municipalities: ['614'], programme: 'p', measures: ['m1'], status: 'yes' }),
    own('involvement', 'b', {
      municipalities: ['614'],
      programme: 'p',
      measures: ['m1'],
      status: 'no',
      reason: { en: 'withdrew' },
    }),
  ],
  right: [
    ...around,
    own('involvement', 'a', {
      municipalities: ['614'],
      programme: 'p',
      measures: ['m1'],
      status: 'yes',
      period: { to: '2020-12-31' },
    }),
    own('involvement', 'b', {
      municipalities: ['614'],
      programme: 'p',
      measures: ['m1'],
      status: 'no',
      reason: { en: 'withdrew' },
      period: { from: '2021-01-01' },
    }),
  ],
}
