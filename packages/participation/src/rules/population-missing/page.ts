import type { RulePage } from '@sotekit/core'
import { around, own } from '../examples.js'

export const page: RulePage = {
  title: { fi: 'Väkiluku puuttuu', en: 'A population is missing' },
  why: {
    fi: 'Puuttuva väkiluku ei ole nolla. Jos se laskettaisiin nollana, väestökattavuus olisi väärin ja 80 prosentin ehto voisi näyttää täyttyvän.',
    en: 'A missing population is not 0. Counted as 0 it would falsify the coverage, and the 80 % rule could seem to be met.',
  },
  fix: {
    fi: 'Lisää kunnan väkiluku samalta päivältä kuin muilla. Lähde on Tilastokeskus.',
    en: 'Add the population of the municipality on the same day as for the others. The source is Statistics Finland.',
  },
  wrong: [
    ...around,
    { kind: 'municipality', id: '683', name: { fi: 'Ranua' }, basis: 'modelled' },
    own('involvement', 'a', {
      municipalities: ['614'],
      programme: 'p',
      status: 'yes',
      statedOn: '2020-06-01',
    }),
  ],
  right: [
    ...around,
    {
      kind: 'municipality',
      id: '683',
      name: { fi: 'Ranua' },
      population: [{ date: '2019-12-31', persons: 3700 }],
      basis: 'modelled',
    },
    own('involvement', 'a', {
      municipalities: ['614'],
      programme: 'p',
      status: 'yes',
      statedOn: '2020-06-01',
    }),
  ],
}
