import { companyName, placeName } from './names.js'
import { code, countyId, districtId, reform } from './places.js'
import { padded } from './size.js'
import { citation } from './sources.js'

/** @param {number} number */
export const ownId = (number) => `municipality-${code(number)}`
/** @param {number} number */
export const bodyId = (number) => `organisation-${padded(number, 6)}`
export const countyBody = (/** @type {number} */ number) => `body-${countyId(number)}`
export const districtBody = (/** @type {number} */ number) => `body-${districtId(number)}`

const weights = [7, 9, 10, 5, 8, 4, 2]

/** A business ID with the right check digit; the next number where none fits. @param {number} number @returns {string} */
function businessId(number) {
  const digits = padded(number, 7)
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const rest = sum % 11
  return rest === 1 ? businessId(number + 1) : `${digits}-${rest === 0 ? 0 : 11 - rest}`
}

/** @param {import('./size.js').Size} size @param {import('./random.js').Random} random @returns {import('./size.js').Rec[]} */
export function organisations(size, random) {
  /** @type {import('./size.js').Rec[]} */
  const records = []
  for (let i = 0; i < size.counties; i++) {
    const name = placeName(i * 5 + 1)
    records.push(
      {
        kind: 'organisation',
        id: countyBody(i),
        name: { fi: `${name}n hyvinvointialueen kuntayhtymän seuraaja` },
        type: 'wellbeing-services-county',
        validity: { from: '2021-07-01' },
        basis: 'modelled',
      },
      {
        kind: 'organisation',
        id: districtBody(i),
        name: { fi: `${name}n sairaanhoitopiirin kuntayhtymä` },
        type: 'hospital-district',
        members: Array.from({ length: Math.min(4, size.municipalities) }, (_, at) => ({
          organisation: ownId((i + at * size.counties) % size.municipalities),
          validity: { to: reform.before },
        })),
        successor: countyBody(i),
        validity: { to: reform.before },
        basis: 'modelled',
      },
    )
  }
  for (let i = 0; i < size.municipalities; i++)
    records.push({
      kind: 'organisation',
      id: ownId(i),
      name: { fi: `${placeName(i)}n kunta` },
      type: 'municipality',
      municipality: code(i),
      businessId: businessId(190_000 + i),
      basis: 'modelled',
    })
  for (let i = 0; i < size.organisations; i++) records.push(provider(size, random, i))
  return records
}

/** A company, association or foundation. @param {import('./size.js').Size} size @param {import('./random.js').Random} random @param {number} i */
function provider(size, random, i) {
  return {
    kind: 'organisation',
    id: bodyId(i),
    name: { fi: companyName(i) },
    type: random.pick(['company', 'company', 'company', 'association', 'foundation', 'cooperative']),
    ...(random.chance(0.8) && { businessId: businessId(2_000_000 + i * 3) }),
    municipality: code(random.int(size.municipalities)),
    ...(i > 0 && random.chance(0.05) && { parent: bodyId(random.int(i)) }),
    ...(i > 0 &&
      random.chance(0.05) && {
        owners: [{ organisation: bodyId(random.int(i)), share: random.pick([0.25, 0.5, 0.51, 'unknown']) }],
      }),
    ...(random.chance(0.1) && { aliases: [`${companyName(i)} Oy`] }),
    ...(random.chance(0.5) ? { citations: [citation(random)], basis: 'cited' } : { basis: 'modelled' }),
  }
}
