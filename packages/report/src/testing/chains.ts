import type { ChainStep, ServiceChain } from '@sotekit/core'

const team = { organisation: 'team' }

/** A chain with every type of step, a hand-over, deadlines, a cycle and modelled parts. */
export const assessment: ServiceChain = {
  id: 'assessment',
  title: { fi: 'Palvelutarpeen arviointi', en: 'Needs assessment' },
  steps: [
    { id: 'asked', type: 'start', title: { fi: 'Asia tulee vireille', en: 'Help is asked for' } },
    {
      id: 'begin',
      type: 'task',
      title: { fi: 'Arviointi alkaa', en: 'Assessment begins' },
      actor: { ...team, role: { fi: 'sosiaalityöntekijä', en: 'social worker' } },
      deadline: { amount: 7, unit: 'working-day', from: 'asked', type: 'statutory' },
    },
    { id: 'split', type: 'split', title: { fi: 'Rinnakkain', en: 'Side by side' } },
    {
      id: 'talk',
      type: 'task',
      title: { fi: 'Keskustelu', en: 'Talk' },
      actor: team,
      digitalServices: ['virtu'],
    },
    {
      id: 'visit',
      type: 'task',
      title: { fi: 'Kotikäynti', en: 'Home visit' },
      actor: { producerOf: 'home-care' },
      basis: 'modelled',
      duration: { min: 1, max: 2, unit: 'week' },
    },
    { id: 'join', type: 'join', title: { fi: 'Tiedot koossa', en: 'All is known' } },
    { id: 'needed', type: 'decision', title: { fi: 'Tarvitaanko palveluja?', en: 'Are services needed?' } },
    {
      id: 'rehab',
      type: 'chain',
      title: { fi: 'Kotikuntoutus', en: 'Rehabilitation' },
      chain: 'rehabilitation',
    },
    { id: 'end', type: 'end', title: { fi: 'Asia päättyy', en: 'The matter ends' } },
  ],
  transitions: [
    {
      from: 'asked',
      to: 'begin',
      handOver: { what: { fi: 'yhteydenotto', en: 'contact' }, digitalService: 'virtu' },
    },
    { from: 'begin', to: 'split' },
    { from: 'split', to: 'talk' },
    { from: 'split', to: 'visit', basis: 'modelled' },
    { from: 'talk', to: 'join' },
    { from: 'visit', to: 'join', basis: 'modelled' },
    { from: 'join', to: 'needed' },
    { from: 'needed', to: 'rehab', condition: { fi: 'kyllä', en: 'yes' } },
    { from: 'needed', to: 'end', otherwise: true },
    { from: 'rehab', to: 'begin', condition: { fi: 'tarve muuttunut', en: 'need has changed' } },
    { from: 'rehab', to: 'end' },
  ],
}

/** Names of what the chain refers to. */
export const names = {
  'organisation/team': { fi: 'Sosiaalitoimi', en: 'Social services' },
  'service/home-care': { fi: 'kotihoito', en: 'home care' },
  'digital-service/virtu': { fi: 'Virtu' },
}

/** A chain that runs through so many steps, one after another. */
export function longChain(length: number): ServiceChain {
  const steps = Array.from(
    { length },
    (_, i): ChainStep => ({ id: `s${i}`, type: 'task', title: { en: `Step ${i}` } }),
  )
  return {
    id: 'long',
    title: { en: 'Long' },
    steps,
    transitions: steps.slice(1).map(({ id }, i) => ({ from: `s${i}`, to: id })),
  }
}
