import { UNKNOWN } from '../../kinds/record.js'
import type { ChainStep } from '../../kinds/service-chain.js'
import { compare } from '../../shared/suggest.js'
import { compact } from '../../values/compact.js'
import { channelsOf, languagesOf } from './offers.js'
import type { ChainCarried, ChainDataset, ChainPlaceStep } from './types.js'

const CONTROL: ReadonlySet<string> = new Set(['start', 'end', 'decision', 'split', 'join'])

/** Who carries a step in a municipality. */
export function placeStep(dataset: ChainDataset, step: ChainStep, municipality: string): ChainPlaceStep {
  const { actor } = step
  const found =
    actor?.organisation !== undefined
      ? byOrganisation(dataset, actor.organisation)
      : actor?.producerOf !== undefined
        ? byService(dataset, actor.producerOf, municipality)
        : nobody(step)
  const service = actor?.producerOf === undefined ? undefined : dataset.services.get(actor.producerOf)
  return compact({
    step: step.id,
    ...found,
    service: actor?.producerOf,
    sector: step.sector ?? service?.sector,
    level: step.level ?? service?.level,
    channels: channelsOf(dataset, step, municipality),
    languages: languagesOf(dataset, step, municipality),
  })
}

type Found = Pick<ChainPlaceStep, 'carried' | 'organisations' | 'organisers' | 'arrangements' | 'gone'>

function found(carried: ChainCarried, more: Partial<Found> = {}): Found {
  return { carried, organisations: [], organisers: [], arrangements: [], ...more }
}

function byOrganisation(dataset: ChainDataset, organisation: string): Found {
  if (organisation === UNKNOWN) return found('unknown')
  return dataset.organisations.has(organisation)
    ? found('known', { organisations: [organisation] })
    : found('without-producer', { gone: organisation })
}

function byService(dataset: ChainDataset, service: string, municipality: string): Found {
  // A municipality that is not there has no arrangements, which tells nothing.
  if (!dataset.municipalities.has(municipality) || service === UNKNOWN) return found('unknown')
  const rows = dataset.who({ municipality, service })
  if (rows.length === 0) return found('without-producer')
  const producers = rows.flatMap((row) => row.producers.map(({ organisation }) => organisation))
  const organisations = sorted(producers.filter((id) => id !== UNKNOWN))
  const carried =
    organisations.length === 0 ? 'unknown' : producers.includes(UNKNOWN) ? 'partly-known' : 'known'
  return found(carried, {
    organisations,
    organisers: sorted(rows.map(({ organiser }) => organiser)),
    arrangements: sorted(rows.flatMap(({ arrangement, sharedWith = [] }) => [arrangement, ...sharedWith])),
  })
}

function nobody(step: ChainStep): Found {
  if (step.actor?.role) return found('by-role')
  return found(CONTROL.has(step.type) ? 'not-needed' : 'not-told')
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compare)
}
