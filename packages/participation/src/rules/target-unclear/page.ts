import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Kohde epäselvä', en: 'An unclear target' },
  why: {
    fi: 'Kun kohteita on monta, ei tiedetä, lasketaanko ne yhteen vai rajaavatko ne toisiaan.',
    en: 'With several targets it is not clear whether they add up or narrow one another.',
  },
  fix: {
    fi: 'Tee kustakin kohteesta oma tietueensa.',
    en: 'Make a record of each.',
  },
  wrong: [
    ...around,
    own('involvement', 'a', {
      municipalities: ['614'],
      programme: 'p',
      measures: ['m1'],
      subProgrammes: ['centre'],
      status: 'yes',
    }),
  ],
  right: [
    ...around,
    own('involvement', 'a', { municipalities: ['614'], programme: 'p', measures: ['m1'], status: 'yes' }),
    own('involvement', 'b', {
      municipalities: ['614'],
      programme: 'p',
      subProgrammes: ['families'],
      status: 'yes',
    }),
  ],
}
