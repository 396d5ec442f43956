import type { PlainDataset } from '../../dataset/dataset.js'
import type { ServiceChain } from '../../kinds/service-chain.js'
import type { LocalizedText } from '../../values/language.js'
import type { Block } from '../blocks.js'

/** The service chains: a list of all, and a picture of each one whose course is given. */
export function chainBlocks(dataset: PlainDataset): readonly Block[] {
  const chains = dataset.serviceChains.all
  if (chains.length === 0) return []
  return [
    { block: 'heading', level: 2, id: 'chains', text: { fi: 'Palveluketjut', en: 'Service chains' } },
    {
      block: 'table',
      title: { fi: 'Palveluketjut ja niiden valmius', en: 'Service chains and how complete they are' },
      columns: [
        { title: { fi: 'Tunnus', en: 'Id' } },
        { title: { fi: 'Ketju', en: 'Chain' } },
        { title: { fi: 'Vaiheita', en: 'Steps' }, align: 'end' },
        { title: { fi: 'Kulku', en: 'Course' } },
      ],
      rows: chains.map((chain) => [
        chain.id,
        { text: chain.title },
        { count: chain.steps.length },
        {
          text: hasCourse(chain)
            ? { fi: 'kuvattu', en: 'described' }
            : { fi: 'vain vaiheiden nimet', en: 'names of steps only' },
        },
      ]),
    },
    ...chains.filter(hasCourse).map(
      (chain): Block => ({
        block: 'chain',
        id: `chain-${chain.id}`,
        title: chain.title,
        chain,
        names: namesFor(dataset, chain),
      }),
    ),
  ]
}

const hasCourse = (chain: ServiceChain): boolean => (chain.transitions ?? []).length > 0

/** Names of all that a chain refers to, by `kind/id`. */
function namesFor(dataset: PlainDataset, chain: ServiceChain): Readonly<Record<string, LocalizedText>> {
  const names: Record<string, LocalizedText> = {}
  for (const { to } of dataset.referencesOf({ kind: 'service-chain', id: chain.id })) {
    const record = dataset.get(to.kind as 'organisation', to.id) as
      | { readonly name?: LocalizedText; readonly title?: LocalizedText }
      | undefined
    const name = record?.name ?? record?.title
    if (name) names[`${to.kind}/${to.id}`] = name
  }
  return names
}
