import type { Messages } from '@sotekit/core'

/** Words of the report, in both languages. */
export const messages = {
  title: { fi: 'Toimenpiteiden katselmukset', en: 'Reviews of measures' },
  reviewed: { fi: 'Katselmoituja toimenpiteitä', en: 'Measures reviewed' },
  latest: { fi: 'Viimeisin katselmus', en: 'Latest review' },
  waiting: { fi: 'Tärkeät toimenpiteet ilman katselmusta', en: 'Measures of high priority without a review' },
  measure: { fi: 'Toimenpide', en: 'Measure' },
  date: { fi: 'Päivä', en: 'Day' },
  state: { fi: 'Tilanne', en: 'State' },
  'on-track': { fi: 'etenee', en: 'on track' },
  late: { fi: 'myöhässä', en: 'late' },
  stopped: { fi: 'keskeytetty', en: 'stopped' },
  unknown: { fi: 'ei tiedossa', en: 'not known' },
} as const satisfies Readonly<Record<string, Messages>>
