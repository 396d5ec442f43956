import type { PlainDataset } from '../../dataset/dataset.js'
import { UNKNOWN } from '../../kinds/record.js'
import type { LocalizedText } from '../../values/language.js'
import type { BlockText } from '../blocks.js'

/** Name or title of a record, or its id where the dataset does not have it. */
export function nameOf(dataset: PlainDataset, kind: string, id: string): BlockText {
  if (id === UNKNOWN) return { fi: 'ei tietoa', en: 'unknown' }
  const record = dataset.get(kind as 'organisation', id) as
    | { readonly name?: LocalizedText; readonly title?: LocalizedText }
    | undefined
  return record?.name ?? record?.title ?? id
}
