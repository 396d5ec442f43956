import { padded } from './size.js'

const registers = 40

/** Registers and documents that facts are cited from. @returns {import('./size.js').Rec[]} */
export const sources = () =>
  Array.from({ length: registers }, (_, i) => ({
    kind: 'source',
    id: `register-${i}`,
    title: { fi: `Rekisteri ${padded(i, 2)}`, en: `Register ${padded(i, 2)}` },
    type: 'register',
    locatorUnit: 'line',
    basis: 'modelled',
  }))

/** Where a fact was read. @param {import('./random.js').Random} random */
export function citation(random) {
  const line = 1 + random.int(90_000)
  return {
    source: `register-${random.int(registers)}`,
    locator: `${line}-${line + random.int(9)}`,
    ...(random.chance(0.7) && { verifiedOn: '2024-03-15' }),
  }
}
