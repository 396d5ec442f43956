import { placeName } from './names.js'
import { bodyId } from './organisations.js'
import { measureId } from './programmes.js'
import { leafId, sectors } from './services.js'
import { padded } from './size.js'
import { citation } from './sources.js'

const visits = [
  'Yhteydenotto',
  'Hoidon tarpeen arvio',
  'Vastaanotto',
  'Tutkimus',
  'Hoitosuunnitelma',
  'Palvelutarpeen arvio',
  'Kotikäynti',
  'Seurantakäynti',
]

/** Chains of twelve steps: a line of work with one decision in it. @param {import('./size.js').Size} size @param {import('./random.js').Random} random @returns {import('./size.js').Rec[]} */
export const chains = (size, random) =>
  Array.from({ length: size.chains }, (_, i) => ({
    kind: 'service-chain',
    id: `chain-${padded(i, 5)}`,
    title: { fi: `Palveluketju ${padded(i, 5)}, ${placeName(i)}` },
    ...course(size, random),
    measures: [measureId(random.int(size.measures))],
    services: [leafId(random.pick(sectors), random.int(size.leaves))],
    citations: [citation(random)],
    basis: 'cited',
  }))

/** @param {import('./size.js').Size} size @param {import('./random.js').Random} random */
function course(size, random) {
  const task = (/** @type {number} */ at) => ({
    id: `step-${at}`,
    type: 'task',
    title: { fi: `${random.pick(visits)} ${at}` },
    actor: { organisation: bodyId(random.int(size.organisations)), role: { fi: 'Sairaanhoitaja' } },
    sector: random.pick(sectors),
    level: 'basic',
    channels: [random.pick(['in-person', 'phone', 'video'])],
    duration: { min: random.int(3), max: 3 + random.int(20), unit: 'day' },
  })
  const line = Array.from({ length: 8 }, (_, at) => task(at))
  const steps = [
    { id: 'start', type: 'start', title: { fi: 'Asiakas ottaa yhteyttä' } },
    ...line,
    { id: 'choice', type: 'decision', title: { fi: 'Tarvitaanko lisää hoitoa' } },
    task(9),
    { id: 'end', type: 'end', title: { fi: 'Hoito päättyy' } },
  ]
  const names = ['start', ...line.map(({ id }) => id), 'choice']
  const transitions = [
    ...names.slice(1).map((to, at) => ({ from: names[at], to })),
    { from: 'choice', to: 'step-9', condition: { fi: 'Tarvitaan' } },
    { from: 'choice', to: 'end', otherwise: true },
    { from: 'step-9', to: 'end' },
  ]
  return { steps, transitions }
}
