import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Neuvottelu päätöksen jälkeen', en: 'A negotiation after the decision' },
  why: {
    fi: 'Neuvotella pitää ennen kuin asia on päätetty. Jälkikäteen annettu tieto ei ole neuvottelu.',
    en: 'One has to negotiate before the matter is decided. Telling about it afterwards is no negotiation.',
  },
  fix: {
    fi: 'Tarkista päivät. Jos päivä on oikein, kerro raportissa, mihin neuvottelu vielä vaikutti.',
    en: 'Check the days. Where the day is right, tell in the report what the negotiation still changed.',
  },
  wrong: [
    ...around,
    own('negotiation', 'n', {
      title: { en: 'Supplementary call' },
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
      rounds: [{ date: '2021-10-20' }],
    }),
  ],
  right: [
    ...around,
    own('negotiation', 'n', {
      title: { en: 'Supplementary call' },
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
      rounds: [{ date: '2021-10-13' }],
    }),
  ],
}
