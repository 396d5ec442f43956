import type { PlainDataset } from '../../dataset/dataset.js'
import type { Messages } from '../../diagnostics/diagnostic.js'
import { UNKNOWN } from '../../kinds/record.js'
import type { LocalizedText } from '../../values/language.js'

/** A proper name in both languages of messages. A name without translation is the same name, not a missing text. */
export function properName(name: LocalizedText): Messages {
  const own = name.fi ?? name.sv ?? name.en ?? name.se ?? name.smn ?? name.sms ?? ''
  return { fi: name.fi ?? own, en: name.en ?? own }
}

/** Name or title of a record, or its id where the dataset does not have it. */
export function nameOf(dataset: PlainDataset, kind: string, id: string): Messages {
  if (id === UNKNOWN) return { fi: 'ei tietoa', en: 'unknown' }
  const record = dataset.get(kind as 'organisation', id) as
    | { readonly name?: LocalizedText; readonly title?: LocalizedText }
    | undefined
  const name = record?.name ?? record?.title
  return name ? properName(name) : { fi: id, en: id }
}
