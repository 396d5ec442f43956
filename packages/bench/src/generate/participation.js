import { code } from './places.js'
import { random } from './random.js'
import { padded } from './size.js'

/** @typedef {import('./size.js').Rec} Rec */

/** @param {string} kind @param {string} id @param {object} body @returns {Rec} */
const modelled = (kind, id, body) => ({ kind, id, basis: 'modelled', ...body })

/** Municipalities and measures of one programme, and what is known of who takes part in what. @param {number} municipalities @param {number} measures @returns {Rec[]} */
export function participationRecords(municipalities, measures) {
  const { int, pick } = random(11)
  const codes = Array.from({ length: municipalities }, (_, i) => code(i))
  const subs = ['centre', 'families', 'digital']
  const measureId = (/** @type {number} */ number) => `measure-${padded(number, 5)}`
  return [
    modelled('area', 'land', { name: { fi: 'Maa' }, type: 'region' }),
    modelled('programme', 'programme', {
      title: { fi: 'Hanke' },
      period: { from: '2020-01-01', to: '2023-12-31' },
      calls: [
        { id: 'original', type: 'original', title: { fi: 'Haku' }, applications: { to: '2020-04-30' } },
      ],
      subProgrammes: subs.map((id) => ({ id, title: { fi: id } })),
      benefitCategories: [{ id: 'access', title: { fi: 'Saatavuus' } }],
    }),
    ...codes.map((id) =>
      modelled('municipality', id, {
        name: { fi: `Kunta ${id}` },
        memberships: [{ area: 'land' }],
        population: [{ date: '2019-12-31', persons: 1000 + int(20_000) }],
      }),
    ),
    ...Array.from({ length: measures }, (_, i) =>
      modelled('measure', measureId(i), {
        title: { fi: `Toimenpide${padded(i, 5)}` },
        programme: 'programme',
        call: 'original',
        subProgrammes: [pick(subs)],
        benefitCategory: 'access',
      }),
    ),
    modelled('participation.involvement', 'all', {
      area: 'land',
      programme: 'programme',
      allMeasures: true,
      status: 'yes',
    }),
    ...codes.map((id) =>
      modelled('participation.involvement', `sub-${id}`, {
        municipalities: [id],
        programme: 'programme',
        subProgrammes: [pick(subs)],
        status: 'yes',
      }),
    ),
    ...codes.flatMap((id) =>
      Array.from({ length: 10 }, (_, i) =>
        modelled('participation.involvement', `one-${id}-${i}`, {
          municipalities: [id],
          programme: 'programme',
          measures: [measureId(int(measures))],
          status: 'yes',
          strength: 'agreed',
        }),
      ),
    ),
  ]
}
