import type { LawParameter } from './parameter.js'
import { readInStatute } from './read.js'

const implementation = { number: 616, year: 2021 } as const
const since = { from: '2021-07-01' } as const

/**
 * The reform of health, social and rescue services: acts 611/2021 (counties), 612/2021
 * (organising) and 616/2021 (implementation).
 */
export const countyReform = (): readonly LawParameter[] => [
  {
    id: 'county-reform.established',
    title: { fi: 'Hyvinvointialueiden perustaminen', en: 'Wellbeing services counties established' },
    value: { type: 'date', date: '2021-07-01' },
    statute: { ...implementation, section: '5' },
    validity: since,
    ...readInStatute,
  },
  {
    id: 'county-reform.councils',
    title: { fi: 'Aluevaltuustojen toimikausi alkoi', en: 'County councils take office' },
    value: { type: 'date', date: '2022-03-01' },
    statute: { ...implementation, section: '16' },
    validity: since,
    ...readInStatute,
  },
  {
    id: 'county-reform.responsibility',
    title: {
      fi: 'Järjestämisvastuu siirtyy hyvinvointialueille',
      en: 'Responsibility for organising passes to the counties',
    },
    value: { type: 'date', date: '2023-01-01' },
    statute: { ...implementation, section: '4' },
    validity: since,
    note: { fi: 'Pois lukien Helsinki.', en: 'Helsinki apart.' },
    ...readInStatute,
  },
  {
    id: 'county-reform.county-count',
    title: { fi: 'Hyvinvointialueiden määrä', en: 'Number of wellbeing services counties' },
    value: { type: 'number', number: 21 },
    statute: { ...implementation, section: '7' },
    validity: since,
    note: {
      fi: 'Lisäksi järjestävät Helsinki ja HUS-yhtymä.',
      en: 'Helsinki and the HUS group organise services besides.',
    },
    ...readInStatute,
  },
  {
    id: 'county-reform.cooperation-area-count',
    title: { fi: 'Yhteistyöalueiden määrä', en: 'Number of cooperation areas' },
    value: { type: 'number', number: 5 },
    statute: { number: 612, year: 2021, section: '35' },
    validity: { from: '2022-03-01' },
    ...readInStatute,
  },
]
