import type { ExampleRecords, RulePage } from '@sotekit/core'

const figure = (more: object): ExampleRecords => [
  { kind: 'digital-service', id: 'portal', name: { fi: 'Portaali', en: 'Portal' }, basis: 'modelled' },
  {
    kind: 'digital.figure',
    id: 'portal-uses',
    services: ['portal'],
    counted: 'uses',
    value: { exactly: 1200 },
    basis: 'modelled',
    ...more,
  },
]

export const page: RulePage = {
  title: { fi: 'Käyttöluku ilman aikaa', en: 'A figure without its time' },
  why: {
    fi: 'Luku, jonka aikaa ei tiedetä, voi olla vuoden tai koko käyttöhistorian: sitä ei voi verrata muihin.',
    en: 'A figure of an unknown time can be that of a year or of all years: it compares with no other.',
  },
  fix: {
    fi: 'Etsi aika lähteestä. Jos lähde ei kerro sitä, jätä kenttä pois ja hyväksy havainto syineen.',
    en: 'Look for the time in the source. Where it tells none, leave it out, and accept the finding with the reason.',
  },
  wrong: figure({}),
  right: figure({ period: { from: '2020-01-01', to: '2020-12-31' } }),
}
