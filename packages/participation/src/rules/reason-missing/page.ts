import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Perustelu puuttuu', en: 'A reason is missing' },
  why: {
    fi: 'Ilman perustelua ei voi erottaa, jättikö kunta osallistumatta vai jäikö tieto keräämättä.',
    en: 'Without a reason nobody can tell a municipality that stays out from data that was not collected.',
  },
  fix: {
    fi: 'Kirjaa perustelu. Jos sitä ei tiedetä eikä osallistumattomuus ole varmaa, tila on unknown.',
    en: 'Record the reason. Where it is not known and staying out is not sure, the status is unknown.',
  },
  wrong: [
    ...around,
    own('involvement', 'a', { municipalities: ['614'], programme: 'p', measures: ['m1'], status: 'no' }),
  ],
  right: [
    ...around,
    own('involvement', 'a', {
      municipalities: ['614'],
      programme: 'p',
      measures: ['m1'],
      status: 'no',
      reason: { fi: 'Palvelu on jo uudistettu', en: 'The service was reformed before' },
    }),
  ],
}
