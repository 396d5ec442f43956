import type { ServiceChain } from '../../kinds/service-chain.js'
import { placeStep } from './carriers.js'
import { passingsOf } from './passings.js'
import type { ChainDataset, ChainPlace } from './types.js'

/**
 * A chain laid over the arrangements of a municipality on a day (Finnish: palveluketju kunnassa): who carries each
 * step, which steps nobody produces or nobody knows who does, where work passes from one organisation, sector or
 * level to another, and which channels and languages of a step are not offered there.
 *
 * A step that says "whoever produces service S here" is carried by the producers of the arrangement that decides.
 * Channels and languages are compared with the service points of the municipality where the service is given; where
 * no service point is known, or one does not tell, what is needed is unknown and not missing.
 *
 * @example
 * ```ts
 * import { chainInPlace, sotekit } from '@sotekit/core'
 *
 * const { dataset } = sotekit().load([
 *   { kind: 'municipality', id: '614', name: { fi: 'Posio' } },
 *   { kind: 'organisation', id: 'posio', name: { fi: 'Posion kunta' }, type: 'municipality' },
 *   { kind: 'service', id: 'home-care', name: { en: 'Home care' }, sector: 'social' },
 *   {
 *     kind: 'arrangement',
 *     id: 'posio-home-care',
 *     service: 'home-care',
 *     organiser: 'posio',
 *     municipalities: ['614'],
 *     producers: [{ organisation: 'posio', coverage: 'whole', mode: 'own' }],
 *   },
 *   {
 *     kind: 'service-chain',
 *     id: 'discharge',
 *     title: { en: 'Discharge' },
 *     steps: [
 *       { id: 'start', type: 'start', title: { en: 'Ward round' } },
 *       { id: 'home', type: 'task', title: { en: 'Home care' }, actor: { producerOf: 'home-care' } },
 *     ],
 *     transitions: [{ from: 'start', to: 'home' }],
 *   },
 * ])
 * const chain = dataset.serviceChains.get('discharge')!
 * const place = chainInPlace(dataset.at('2022-01-01'), chain, { municipality: '614' })
 * place.steps[1]?.organisations // → ['posio']
 * place.withoutProducer // → []
 * ```
 */
export function chainInPlace(
  dataset: ChainDataset,
  chain: ServiceChain,
  { municipality }: { readonly municipality: string },
): ChainPlace {
  const steps = chain.steps.map((step) => placeStep(dataset, step, municipality))
  const ids = (...states: readonly string[]): readonly string[] =>
    steps.filter(({ carried }) => states.includes(carried)).map(({ step }) => step)
  return {
    chain: chain.id,
    municipality,
    date: dataset.date,
    found: dataset.municipalities.has(municipality),
    steps,
    withoutProducer: ids('without-producer'),
    unknownProducer: ids('unknown', 'partly-known'),
    passings: passingsOf(chain, steps),
  }
}
