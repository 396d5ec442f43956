import { padded } from './size.js'

/** Sectors whose services are arranged. */
export const sectors = /** @type {const} */ (['health', 'social'])
const groups = 9

/** @param {string} sector @param {number} number */
export const leafId = (sector, number) => `${sector}-${padded(number % groups, 2)}-${padded(number, 3)}`
export const general = (/** @type {string} */ sector) => `${sector}-general`

/** A sector's general service, its groups, and the leaves in them. @param {import('./size.js').Size} size @returns {import('./size.js').Rec[]} */
export const services = (size) =>
  sectors.flatMap((sector) => [
    {
      kind: 'service',
      id: general(sector),
      name: { fi: `Palvelut (${sector})`, en: `Services (${sector})` },
      sector,
      general: true,
      basis: 'modelled',
    },
    ...Array.from({ length: groups }, (_, i) => ({
      kind: 'service',
      id: `${sector}-${padded(i, 2)}`,
      name: { fi: `Palveluryhmä ${i} (${sector})`, en: `Group of services ${i} (${sector})` },
      sector,
      parent: general(sector),
      basis: 'modelled',
    })),
    ...Array.from({ length: size.leaves }, (_, i) => ({
      kind: 'service',
      id: leafId(sector, i),
      name: { fi: `Palvelu ${i} (${sector})`, en: `Service ${i} (${sector})` },
      sector,
      level: i % 3 === 0 ? 'specialised' : 'basic',
      parent: `${sector}-${padded(i % groups, 2)}`,
      code: `${sector === 'health' ? 1 : 2}${padded(i, 4)}`,
      basis: 'modelled',
    })),
  ])
