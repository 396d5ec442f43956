import type { PlainDataset } from '../../../dataset/dataset.js'
import type { Organisation } from '../../../kinds/organisation.js'
import { compare } from '../../../shared/suggest.js'

/** One name out of a statement about organisations, with the organisation that bears it. */
export interface NamedOrganisation {
  readonly name: string
  /** Missing where no organisation has exactly this name. */
  readonly organisation: Organisation | undefined
  /** Organisations with a name near it, where none has it. */
  readonly suggestions: readonly Organisation[]
}

/** Organisations that a printed value names, one after another with `;` between them. */
export function organisationsNamed(dataset: PlainDataset, value: string): readonly NamedOrganisation[] {
  return itemsOf(value).map((name) => {
    const { matches, suggestions } = dataset.find('organisation', name)
    const [organisation] = [...matches].sort((a, b) => compare(a.id, b.id))
    return { name, organisation, suggestions }
  })
}

/** Items of a printed list, with `;` between them. */
export function itemsOf(value: string): readonly string[] {
  return value
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
