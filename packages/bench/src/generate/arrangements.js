import { bodyId, countyBody, districtBody, ownId } from './organisations.js'
import { code, countyId, districtId } from './places.js'
import { general, leafId, sectors } from './services.js'
import { padded } from './size.js'
import { citation } from './sources.js'

/** Each service of each municipality was arranged anew in these years. */
const periods = [
  { to: '2019-12-31' },
  { from: '2020-01-01', to: '2021-06-30' },
  { from: '2021-07-01', to: '2022-12-31' },
  { from: '2023-01-01' },
]

/** By area for whole sectors, and by municipality for each service. @param {import('./size.js').Size} size @param {import('./random.js').Random} random @returns {import('./size.js').Rec[]} */
export function arrangements(size, random) {
  const bodies = [...sectorWide(size), ...local(size, random)]
  return bodies.map((body, i) => ({ kind: 'arrangement', id: `arrangement-${padded(i, 7)}`, ...body }))
}

const own = (/** @type {string} */ organisation) => [{ organisation, coverage: 'whole', mode: 'own' }]

/** @param {import('./size.js').Size} size */
const sectorWide = (size) =>
  sectors.flatMap((sector) =>
    Array.from({ length: size.counties }, (_, county) => {
      const before = districtBody(county)
      const after = countyBody(county)
      const common = { service: general(sector), basis: 'modelled' }
      return [
        {
          ...common,
          organiser: before,
          area: districtId(county),
          producers: own(before),
          validity: { to: '2022-12-31' },
        },
        {
          ...common,
          organiser: after,
          area: countyId(county),
          producers: own(after),
          validity: { from: '2023-01-01' },
        },
      ]
    }).flat(),
  )

/** @param {import('./size.js').Size} size @param {import('./random.js').Random} random */
function local(size, random) {
  const bodies = []
  for (let place = 0; place < size.municipalities; place++)
    for (const sector of sectors)
      for (let leaf = 0; leaf < size.leaves; leaf++)
        for (const validity of periods) {
          const organiser = organiserOf(place % size.counties, place, leaf, validity)
          bodies.push({
            service: leafId(sector, leaf),
            organiser,
            municipalities: [code(place)],
            producers: producers(size, random, organiser),
            validity,
            ...(random.chance(0.6)
              ? { citations: [citation(random)], basis: 'cited' }
              : { basis: 'modelled' }),
          })
        }
  return bodies
}

/** The county since 2023; before it the hospital district or the municipality itself. @param {number} county @param {number} place @param {number} leaf @param {{ to?: string }} validity */
function organiserOf(county, place, leaf, { to }) {
  if (to === undefined) return countyBody(county)
  return leaf % 3 === 0 ? districtBody(county) : ownId(place)
}

/** @param {import('./size.js').Size} size @param {import('./random.js').Random} random @param {string} organiser */
function producers(size, random, organiser) {
  const bought = () => ({
    organisation: bodyId(random.int(size.organisations)),
    coverage: 'part',
    mode: random.pick(['purchased', 'voucher']),
    part: { fi: 'Ostettu osa palvelusta', en: 'The part that is bought' },
  })
  if (random.chance(0.7)) return [{ organisation: organiser, coverage: 'whole', mode: 'own' }]
  const own = {
    organisation: organiser,
    coverage: 'part',
    mode: 'own',
    part: { fi: 'Oma tuotanto', en: 'What it produces itself' },
  }
  return [own, bought()]
}
