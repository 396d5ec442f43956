// Data as a county or the nation would have it, made by seed: the same in every run and on every machine.
import { arrangements } from './arrangements.js'
import { chains } from './chains.js'
import { organisations } from './organisations.js'
import { places } from './places.js'
import { programmes } from './programmes.js'
import { random } from './random.js'
import { services } from './services.js'
import { sizes } from './size.js'
import { sources } from './sources.js'

export { budgetRecords } from './budget.js'
export { withErrors } from './errors.js'
export { participationRecords } from './participation.js'

/** Every record of core's kinds at a scale. @param {keyof typeof import('./size.js').sizes} scale @returns {import('./size.js').Rec[]} */
export function coreRecords(scale) {
  const size = sizes[scale]
  const seeded = random(614)
  return [
    ...sources(),
    ...places(size, seeded),
    ...organisations(size, seeded),
    ...services(size),
    ...arrangements(size, seeded),
    ...programmes(size, seeded),
    ...chains(size, seeded),
  ]
}
