import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Päätelty vuosi', en: 'An inferred year' },
  why: {
    fi: 'Määräaikoja lasketaan päivistä. Jos vuosi on väärin päätelty, kaikki siitä laskettu on väärin.',
    en: 'Deadlines are reckoned from days. Where the year is inferred wrongly, all that is reckoned from it is wrong.',
  },
  fix: {
    fi: 'Etsi vuosi toisesta lähteestä, viittaa siihen ja poista yearInferred.',
    en: 'Find the year in another source, cite it and take yearInferred away.',
  },
  wrong: [
    ...around,
    own('negotiation', 'n', {
      title: { en: 'Supplementary call' },
      programme: 'p',
      call: 'supplement',
      with: 'assembly',
      rounds: [{ date: '2021-10-13', yearInferred: true }],
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
