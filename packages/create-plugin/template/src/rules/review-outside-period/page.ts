import type { ExampleRecords, RulePage } from '@sotekit/core'

const around: ExampleRecords = [
  {
    kind: 'programme',
    id: 'programme',
    title: { fi: 'Hanke', en: 'Programme' },
    period: { from: '2020-01-01', to: '2023-12-31' },
    calls: [{ id: 'original', type: 'original', title: { fi: 'Haku', en: 'Call' } }],
    subProgrammes: [{ id: 'centre', title: { fi: 'Keskus', en: 'Centre' } }],
    benefitCategories: [{ id: 'access', title: { fi: 'Saatavuus', en: 'Access' } }],
    basis: 'modelled',
  },
  {
    kind: 'measure',
    id: 'reception',
    title: { fi: 'Vastaanoton kehittäminen', en: 'Better reception' },
    programme: 'programme',
    call: 'original',
    subProgrammes: ['centre'],
    benefitCategory: 'access',
    basis: 'modelled',
  },
]

const review = (date: string): ExampleRecords => [
  {
    kind: 'pluginName.review',
    id: 'first',
    measure: 'reception',
    date,
    state: 'on-track',
    basis: 'modelled',
  },
]

/** Shown by `sotekit explain pluginName/review-outside-period`. The examples are run as tests. */
export const page: RulePage = {
  title: { fi: 'Katselmus toimenpiteen ajan ulkopuolella', en: 'A review outside the time of its measure' },
  why: {
    fi: 'Katselmus kertoo työstä, jota tehdään. Päivä sen ulkopuolella on useimmiten lyöntivirhe.',
    en: 'A review tells of work being done. A day outside of it is most often a slip of the pen.',
  },
  fix: {
    fi: 'Tarkista katselmuksen päivä, ja toimenpiteen tai hankkeen jakso.',
    en: 'Check the day of the review, and the period of the measure or its programme.',
  },
  wrong: [...around, ...review('2024-05-02')],
  right: [...around, ...review('2023-05-02')],
}
