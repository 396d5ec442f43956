import type { PlainDataset } from '../dataset/dataset.js'
import type { ReportOptions } from '../plugin/define.js'
import type { Block } from './blocks.js'
import { areaBlocks } from './core/area.js'
import { chainBlocks } from './core/chains.js'
import { indicatorBlocks } from './core/indicators.js'
import { organiserBlocks } from './core/organisers.js'
import { programmeBlocks } from './core/programmes.js'
import { sourceBlocks } from './core/sources.js'

/** Core's own part of a report: the area, who organises, the programmes, chains, indicators and sources. */
export function coreReport(dataset: PlainDataset, _options: ReportOptions): readonly Block[] {
  const parts = [
    ...areaBlocks(dataset),
    ...organiserBlocks(dataset),
    ...programmeBlocks(dataset),
    ...chainBlocks(dataset),
    ...indicatorBlocks(dataset),
    ...sourceBlocks(dataset),
  ]
  if (parts.length === 0) return []
  return [
    {
      block: 'heading',
      level: 1,
      id: 'core',
      text: { fi: 'Alue, palvelut ja hankkeet', en: 'Area, services and programmes' },
    },
    ...parts,
  ]
}
