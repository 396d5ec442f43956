import { measureTitle, placeName } from './names.js'
import { bodyId, countyBody } from './organisations.js'
import { code, countyId } from './places.js'
import { leafId, sectors } from './services.js'
import { padded } from './size.js'
import { citation } from './sources.js'

const perProgramme = 100
/** @param {number} number */
const programmeId = (number) => `programme-${padded(number, 3)}`
/** @param {number} number */
export const measureId = (number) => `measure-${padded(number, 5)}`

/** Programmes of a hundred measures each. @param {import('./size.js').Size} size @param {import('./random.js').Random} random @returns {import('./size.js').Rec[]} */
export function programmes(size, random) {
  const count = Math.ceil(size.measures / perProgramme)
  return [
    ...Array.from({ length: count }, (_, i) => programme(size, i)),
    ...Array.from({ length: size.measures }, (_, i) => measure(size, random, i)),
  ]
}

/** A programme with its call, sub-programmes and goals. @param {Pick<import('./size.js').Size, 'counties'>} size @param {number} i */
export const programme = (size, i) => ({
  kind: 'programme',
  id: programmeId(i),
  title: { fi: `Hanke ${placeName(i * 3)}`, en: `Programme ${placeName(i * 3)}` },
  area: countyId(i % size.counties),
  administrator: countyBody(i % size.counties),
  period: { from: '2023-01-01', to: '2025-12-31' },
  calls: [
    {
      id: 'original',
      type: 'original',
      title: { fi: 'Haku', en: 'Call' },
      applications: { from: '2022-09-01', to: '2022-11-30' },
      implementation: { from: '2023-01-01', to: '2025-12-31' },
    },
  ],
  subProgrammes: ['access', 'families', 'digital', 'staff'].map((id) => ({
    id,
    title: { fi: `Osakokonaisuus (${id})`, en: `Sub-programme (${id})` },
  })),
  benefitCategories: ['access', 'prevention', 'quality', 'cost'].map((id) => ({
    id,
    title: { fi: `Hyötytavoite (${id})`, en: `Benefit (${id})` },
  })),
  basis: 'modelled',
})

/** @param {import('./size.js').Size} size @param {import('./random.js').Random} random @param {number} i */
function measure(size, random, i) {
  const leaf = random.int(size.leaves)
  return {
    kind: 'measure',
    id: measureId(i),
    title: { fi: measureTitle(i) },
    programme: programmeId(Math.floor(i / perProgramme)),
    call: 'original',
    subProgrammes: [['access', 'families', 'digital', 'staff'][leaf % 4]],
    benefitCategory: random.pick(['access', 'prevention', 'quality', 'cost']),
    period: { from: '2023-02-01', to: '2025-10-31' },
    municipalities: [...new Set([random.int(size.municipalities), random.int(size.municipalities)])].map(
      code,
    ),
    services: [leafId(random.pick(sectors), leaf)],
    organisations: [bodyId(random.int(size.organisations))],
    citations: [citation(random)],
    basis: 'cited',
  }
}
