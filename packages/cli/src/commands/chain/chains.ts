import type { Dataset, LocalizedText, ServiceChain } from '@sotekit/core'
import { cannotRun } from '../../io.js'
import type { Words } from '../../text/words.js'
import { mustExist } from '../questions.js'

/** The chain asked for, or all of the dataset. */
export function chainsOf(dataset: Dataset, id: string | undefined, words: Words): readonly ServiceChain[] {
  if (id === undefined) return dataset.serviceChains.all
  mustExist(dataset, 'service-chain', id, words)
  const chain = dataset.serviceChains.get(id)
  if (!chain) throw cannotRun(words.unknownThing('service-chain', id, []))
  return [chain]
}

/** Names of all that chains refer to, by `kind/id`, for pictures and texts. */
export function chainNames(dataset: Dataset): Readonly<Record<string, LocalizedText>> {
  const names: Record<string, LocalizedText> = {}
  for (const kind of ['organisation', 'service', 'digital-service', 'method', 'service-chain'] as const) {
    for (const record of dataset.records(kind)) {
      const name = (record['name'] ?? record['title']) as LocalizedText | undefined
      if (name) names[`${kind}/${record.id}`] = name
    }
  }
  return names
}
