import type { CategorySet } from '../../records/category-set.js'
import type { TableFigure } from '../../records/table.js'

/** A row of the state-grant form: a cost category, or a figure below them. */
export interface FormRow {
  readonly key: string
  /** The label as the form prints it. */
  readonly label: string
  readonly category?: string
  /** The category that it is a part of. */
  readonly parent?: string
  readonly figure?: TableFigure
}

/** What the form prints where its label is not the name of the category. */
const printed: Readonly<Record<string, string>> = {
  personnel: 'Henkilöstömenot, joista',
  'purchased-services': 'Palvelujen ostot yhteensä, josta',
  investments: 'Investointimenot yhteensä, josta',
}

/** The rows below the categories, literally as the form of 2020 has them. */
export const figureRows: readonly FormRow[] = [
  { key: 'cost', label: 'Menot yhteensä = Kokonaiskustannukset', figure: 'cost' },
  { key: 'ineligible', label: '- Valtionavustukseen oikeuttamattomat kustannukset', figure: 'ineligible' },
  { key: 'revenue', label: '- Tulorahoitus', figure: 'revenue' },
  { key: 'private', label: '- Muu kuin julkinen rahoitus', figure: 'private' },
  { key: 'eligible', label: 'Valtionavustukseen oikeuttavat kustannukset', figure: 'eligible' },
  { key: 'own', label: 'Hanketoimijoiden omarahoitusosuus', figure: 'own' },
  { key: 'other-public', label: 'Muu julkinen rahoitus', figure: 'other-public' },
  { key: 'grant', label: 'Haettava valtionavustus', figure: 'grant' },
]

/** The row for costs whose category nobody knows. */
export const unknownRow: FormRow = {
  key: 'category:unknown',
  label: 'Menot, joiden laji ei ole tiedossa',
  category: 'unknown',
}

/** Rows for the categories of a set, in the order of its form. */
export function categoryRows(set: CategorySet): readonly FormRow[] {
  return set.categories.map(({ id, title, parent }) => ({
    key: `category:${id}`,
    label: (Object.hasOwn(printed, id) ? printed[id] : undefined) ?? title.fi ?? title.en ?? title.sv ?? id,
    category: id,
    ...(parent !== undefined && { parent }),
  }))
}
