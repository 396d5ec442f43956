import type { ExampleRecords, RulePage } from '@sotekit/core'

const municipality = (id: string, fi: string): ExampleRecords[number] => ({
  kind: 'municipality',
  id,
  name: { fi },
  population: [{ date: '2019-12-31', persons: 3000 }],
  basis: 'modelled',
})

const adoption = (count: number): ExampleRecords => [
  municipality('614', 'Posio'),
  municipality('683', 'Ranua'),
  { kind: 'digital-service', id: 'portal', name: { fi: 'Portaali', en: 'Portal' }, basis: 'modelled' },
  {
    kind: 'digital.adoption',
    id: 'portal-pilot',
    service: 'portal',
    stage: 'pilot',
    count,
    municipalities: ['614', '683'],
    basis: 'modelled',
  },
]

export const page: RulePage = {
  title: { fi: 'Enemmän nimettyjä kuin laskettuja kuntia', en: 'More municipalities named than counted' },
  why: {
    fi: 'Lähde voi nimetä vähemmän kuntia kuin laskee, ei koskaan enemmän: jompikumpi on luettu väärin.',
    en: 'A source can name fewer municipalities than it counts, never more: one of the two was misread.',
  },
  fix: {
    fi: 'Tarkista lähteestä kuntien määrä ja nimet.',
    en: 'Check the number of municipalities, and their names, in the source.',
  },
  wrong: adoption(1),
  right: adoption(2),
}
