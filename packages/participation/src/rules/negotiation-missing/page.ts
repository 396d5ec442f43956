import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Neuvottelu puuttuu', en: 'A negotiation is missing' },
  why: {
    fi: 'Neuvotteluvelvoite täyttyy vain neuvottelemalla. Puuttuva tieto ei tarkoita, että neuvottelua ei käyty, mutta sitä ei voi osoittaa.',
    en: 'A duty to negotiate is fulfilled only by negotiating. That nothing is recorded does not mean that it was not held, but it cannot be shown.',
  },
  fix: {
    fi: 'Kirjaa neuvottelu ja sen päivät. Jos sitä ei käyty, kirjaa syy neuvottelun osatekijään.',
    en: 'Record the negotiation and its days. Where it was not held, record the reason in its elements.',
  },
  wrong: [
    ...around,
    own('duty', 'd', {
      title: { en: 'Negotiate' },
      type: 'negotiation',
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
    }),
  ],
  right: [
    ...around,
    own('duty', 'd', {
      title: { en: 'Negotiate' },
      type: 'negotiation',
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
    }),
    own('negotiation', 'n', {
      title: { en: 'Supplementary call' },
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
      rounds: [{ date: '2021-10-13' }],
    }),
  ],
}
