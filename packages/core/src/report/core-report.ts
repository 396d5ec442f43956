import type { PlainDataset } from '../dataset/dataset.js'
import type { ReportOptions } from '../plugin/define.js'
import type { Block } from './blocks.js'

/** Core's own part of a report. */
export function coreReport(_dataset: PlainDataset, _options: ReportOptions): readonly Block[] {
  return []
}
