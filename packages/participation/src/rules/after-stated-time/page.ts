import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: {
    fi: 'Neuvottelu ilmoitetun valmistelun jälkeen',
    en: 'A negotiation after the stated preparation',
  },
  why: {
    fi: 'Neuvottelun pitää voida vaikuttaa valmisteluun. Valmistelun jälkeen se ei enää voi.',
    en: 'A negotiation has to be able to affect the preparation. Afterwards it no longer can.',
  },
  fix: {
    fi: 'Tarkista, milloin asiaa todella valmisteltiin, ja korjaa valmisteluaika tai neuvottelun päivä.',
    en: 'Check when the matter was really prepared, and mend the time of preparation or the day of the round.',
  },
  wrong: [
    ...around,
    own('negotiation', 'n', {
      title: { en: 'Supplementary call' },
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
      rounds: [{ date: '2021-10-13' }],
      prepared: { from: '2021-09-01', to: '2021-09-30' },
    }),
  ],
  right: [
    ...around,
    own('negotiation', 'n', {
      title: { en: 'Supplementary call' },
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
      rounds: [{ date: '2021-09-29' }],
      prepared: { from: '2021-09-01', to: '2021-09-30' },
    }),
  ],
}
