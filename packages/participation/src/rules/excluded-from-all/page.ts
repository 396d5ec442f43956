import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Kaikki toimenpiteet, yhtä lukuun ottamatta', en: 'All measures but one' },
  why: {
    fi: 'Kaikkiin osallistuva kunta osallistuu jokaiseen. Poikkeus tarkoittaa, että toinen tieto on väärin tai liian laaja.',
    en: 'Who takes part in all takes part in each. An exception means that one of the two is wrong or too wide.',
  },
  fix: {
    fi: 'Luettele toimenpiteet, joihin kunta osallistuu, tai poista poikkeus, jos se on vanhentunut.',
    en: 'List the measures that the municipality takes part in, or take the exception away where it is outdated.',
  },
  wrong: [
    ...around,
    own('involvement', 'all', { municipalities: ['614'], programme: 'p', allMeasures: true, status: 'yes' }),
    own('involvement', 'but', {
      municipalities: ['614'],
      programme: 'p',
      measures: ['m1'],
      status: 'no',
      reason: { en: 'done before' },
    }),
  ],
  right: [
    ...around,
    own('involvement', 'one', { municipalities: ['614'], programme: 'p', measures: ['m2'], status: 'yes' }),
    own('involvement', 'but', {
      municipalities: ['614'],
      programme: 'p',
      measures: ['m1'],
      status: 'no',
      reason: { en: 'done before' },
    }),
  ],
}
