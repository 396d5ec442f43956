type Fields = Readonly<Record<string, unknown>>

/** A service chain of the pages' examples. */
export function chain(steps: readonly Fields[], transitions: readonly Fields[], fields: Fields = {}): Fields {
  return {
    kind: 'service-chain',
    id: 'care',
    title: { fi: 'Hoitoketju' },
    steps,
    transitions,
    basis: 'modelled',
    ...fields,
  }
}

export function step(id: string, type: string, fi: string, fields: Fields = {}): Fields {
  return { id, type, title: { fi }, ...fields }
}

/** A way from a step to another one, written `from>to`. */
export function way(fromTo: string, fields: Fields = {}): Fields {
  const [from, to] = fromTo.split('>')
  return { from, to, ...fields }
}

export const contact: Fields = step('contact', 'start', 'Yhteydenotto')
export const visit: Fields = step('visit', 'task', 'Käynti')
export const call: Fields = step('call', 'task', 'Puhelu')
export const urgent: Fields = step('urgent', 'decision', 'Onko kiire?')
export const both: Fields = step('both', 'split', 'Molemmat alkavat')
export const meeting: Fields = step('meeting', 'join', 'Yhteinen palaveri')
export const done: Fields = step('done', 'end', 'Asia on hoidettu')

export const ifUrgent: Fields = { condition: { fi: 'on kiire' } }
export const otherwise: Fields = { otherwise: true }
