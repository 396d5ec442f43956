import { placeName } from './names.js'
import { padded } from './size.js'

/** Counties, hospital districts and municipalities with their memberships over the reform of 2023. */

export const reform = { before: '2022-12-31', after: '2023-01-01' }

/** @param {number} number */
export const countyId = (number) => `county-${padded(number, 2)}`
/** @param {number} number */
export const districtId = (number) => `district-${padded(number, 2)}`
/** Three digits, as in the official list of codes. @param {number} number */
export const code = (number) => padded(number + 1, 3)

/** @param {import('./size.js').Size} size @param {import('./random.js').Random} random @returns {import('./size.js').Rec[]} */
export function places(size, random) {
  /** @type {import('./size.js').Rec[]} */
  const records = [
    {
      kind: 'area',
      id: 'country',
      name: { fi: 'Maa', sv: 'Land', en: 'Country' },
      type: 'country',
      basis: 'modelled',
    },
  ]
  for (let i = 0; i < size.counties; i++) {
    const name = placeName(i * 5 + 1)
    records.push(
      {
        kind: 'area',
        id: countyId(i),
        name: { fi: `${name}n hyvinvointialue`, en: `Wellbeing services county of ${name}` },
        type: 'wellbeing-services-county',
        code: padded(i + 1, 2),
        parent: 'country',
        validity: { from: '2021-07-01' },
        basis: 'modelled',
      },
      {
        kind: 'area',
        id: districtId(i),
        name: { fi: `${name}n sairaanhoitopiiri`, en: `Hospital district of ${name}` },
        type: 'hospital-district',
        parent: 'country',
        validity: { to: reform.before },
        basis: 'modelled',
      },
    )
  }
  for (let i = 0; i < size.municipalities; i++) {
    const persons = 700 + random.int(60_000)
    records.push({
      kind: 'municipality',
      id: code(i),
      name: { fi: placeName(i), sv: `${placeName(i)} kommun` },
      languages: random.chance(0.1) ? ['fi', 'sv'] : ['fi'],
      memberships: [
        { area: districtId(i % size.counties), validity: { to: reform.before } },
        { area: countyId(i % size.counties), validity: { from: reform.after } },
      ],
      population: [2018, 2019, 2020, 2021, 2022, 2023].map((year) => ({
        date: `${year}-12-31`,
        persons: persons - (year - 2018) * random.int(90),
      })),
      basis: 'cited',
      citations: [{ source: 'register-0', locator: String(i + 2), verifiedOn: '2024-02-01' }],
    })
  }
  return records
}
