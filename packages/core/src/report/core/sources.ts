import type { PlainDataset } from '../../dataset/dataset.js'
import type { Block } from '../blocks.js'

/** The sources that the dataset stands on. */
export function sourceBlocks(dataset: PlainDataset): readonly Block[] {
  const sources = dataset.sources.all
  if (sources.length === 0) return []
  return [
    { block: 'heading', level: 2, id: 'sources', text: { fi: 'Lähteet', en: 'Sources' } },
    {
      block: 'sources',
      title: { fi: 'Aineiston lähteet', en: 'Sources of the dataset' },
      sources: sources.map((source) => ({
        id: source.id,
        title: source.title,
        ...(source.publisher !== undefined && { detail: source.publisher }),
        ...(source.url !== undefined && { url: source.url }),
      })),
    },
  ]
}
