import type { RulePage } from '@sotekit/core'
import { around, arrangement, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Tuottaja ei tuota kunnassa', en: 'The producer does not produce there' },
  why: {
    fi: 'Avustuksen selvitys koskee kuntia, jotka ostavat palveluja tuottajalta. Jos tuottaja ei tuota kunnassa mitään, tieto on väärässä kunnassa tai järjestely puuttuu.',
    en: 'The annex is about municipalities that buy from the producer. Where it produces nothing there, the record is under the wrong municipality or an arrangement is missing.',
  },
  fix: {
    fi: 'Lisää järjestely tai korjaa kunta, tuottaja tai aika.',
    en: 'Add the arrangement, or mend the municipality, the producer or the time.',
  },
  wrong: [
    ...around,
    arrangement('posio'),
    own('producer', 'p1', {
      organisation: 'care',
      municipality: '614',
      programme: 'p',
      modes: ['own-work'],
      period: { from: '2020-08-01' },
    }),
  ],
  right: [
    ...around,
    arrangement('care'),
    own('producer', 'p1', {
      organisation: 'care',
      municipality: '614',
      programme: 'p',
      modes: ['own-work'],
      period: { from: '2020-08-01' },
    }),
  ],
}
