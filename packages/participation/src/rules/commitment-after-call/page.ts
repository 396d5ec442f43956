import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Sitoumus haun jälkeen', en: 'A commitment after its call' },
  why: {
    fi: 'Sitoumuksen piti olla hakemuksen tukena. Haun jälkeen annettu ei ole voinut olla sen liitteenä.',
    en: 'A commitment was to support an application. One given after the call cannot have been an annex of it.',
  },
  fix: {
    fi: 'Tarkista päivä. Jos rahoittaja on antanut sitoumuksille oman määräajan, kirjaa se kenttään due.',
    en: 'Check the day. Where the funder set a due date of its own for commitments, record it as due.',
  },
  wrong: [
    ...around,
    own('commitment', 'late', {
      title: { en: 'Municipal commitment' },
      programme: 'p',
      call: 'supplement',
      municipalities: ['614'],
      made: { from: '2021-10-01', to: '2021-11-30' },
      state: 'unknown',
    }),
  ],
  right: [
    ...around,
    own('commitment', 'in-time', {
      title: { en: 'Municipal commitment' },
      programme: 'p',
      call: 'supplement',
      municipalities: ['614'],
      made: { from: '2021-10-01', to: '2021-10-15' },
      state: 'unknown',
    }),
  ],
}
