import type { Channel } from '../../kinds/channel.js'
import type { ChainStep } from '../../kinds/service-chain.js'
import type { ServicePoint } from '../../kinds/service-point.js'
import type { LanguageTag } from '../../values/language.js'
import type { ChainDataset, ChainOffer } from './types.js'

export function channelsOf(
  dataset: ChainDataset,
  step: ChainStep,
  municipality: string,
): ChainOffer<Channel> {
  const needed = step.channels ?? []
  if (needed.length === 0) return { needed, offered: [], missing: [], unknown: [] }
  return offer(
    needed,
    pointsFor(dataset, step, municipality).map(({ channels }) => channels),
  )
}

export function languagesOf(
  dataset: ChainDataset,
  step: ChainStep,
  municipality: string,
): ChainOffer<LanguageTag> {
  const needed = step.languages ?? []
  if (needed.length === 0) return { needed, offered: [], missing: [], unknown: [] }
  const digital = (step.digitalServices ?? []).flatMap((id) => dataset.digitalServices.get(id) ?? [])
  return offer(needed, [
    ...pointsFor(dataset, step, municipality).map(({ languages }) => languages),
    ...digital.map(({ languages }) => languages),
  ])
}

/** Something is missing only where all who could offer it are known to offer other things. */
function offer<T>(needed: readonly T[], offers: readonly (readonly T[] | undefined)[]): ChainOffer<T> {
  const offered = [...new Set(offers.flatMap((one) => one ?? []))].sort()
  const lacking = needed.filter((one) => !offered.includes(one))
  const isTold = offers.length > 0 && offers.every((one) => one !== undefined)
  return { needed, offered, missing: isTold ? lacking : [], unknown: isTold ? [] : lacking }
}

/** Service points of the municipality where the step's service is given, or those of the step's organisation. */
function pointsFor(
  dataset: ChainDataset,
  { actor }: ChainStep,
  municipality: string,
): readonly ServicePoint[] {
  const service = actor?.producerOf
  return dataset.servicePoints.all.filter((point) => {
    if (actor?.organisation !== undefined)
      return (
        point.organisation === actor.organisation &&
        (point.municipality === undefined || point.municipality === municipality)
      )
    if (service === undefined || point.municipality !== municipality) return false
    return (point.services ?? []).some(
      (offered) => isWithin(dataset, offered, service) || isWithin(dataset, service, offered),
    )
  })
}

/** Whether a service is another one or a part of it. */
function isWithin(dataset: ChainDataset, service: string, whole: string): boolean {
  const seen = new Set<string>()
  for (let here: string | undefined = service; here !== undefined && !seen.has(here); ) {
    if (here === whole) return true
    seen.add(here)
    here = dataset.services.get(here)?.parent
  }
  return false
}
