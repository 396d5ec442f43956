import type { CategorySet } from '../../records/category-set.js'
import { categoryRows, type FormRow, figureRows, unknownRow } from '../form/rows.js'

/** A label without what people and programs change: case, spaces, dashes, a colon at the end. */
export function normalized(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/^- ?/, '')
    .replace(/\s*[:.]$/, '')
    .toLowerCase()
}

/** Other names that forms give to the same rows. */
const others: Readonly<Record<string, readonly string[]>> = {
  'category:personnel': ['Henkilöstömenot'],
  'category:purchased-services': ['Palvelujen ostot', 'Palvelujen ostot yhteensä'],
  'category:materials': ['Aineet ja tarvikkeet', 'Aineet, tarvikkeet ja tavarat'],
  'category:other-costs': ['Muut kulut'],
  'category:investments': ['Investoinnit', 'Investointimenot', 'Investointimenot yhteensä'],
  cost: ['Kokonaisuus yhteensä', 'Menot yhteensä', 'Kokonaiskustannukset', 'Kustannukset yhteensä'],
  ineligible: ['Valtionavustukseen oikeuttamattomat kustannukset', 'Ei-hyväksyttävät kustannukset'],
  eligible: ['Valtionavustukseen oikeuttavat kustannukset yhteensä'],
  own: ['Kunnan/kuntayhtymän oma rahoitusosuus', 'Omarahoitusosuus', 'Kuntaosuus'],
  grant: ['Valtionavustus', 'Haettava avustus'],
}

/** Finds the row of the form that a label means. */
export function rowFinder(set: CategorySet): (label: string) => FormRow | undefined {
  const rows = [...categoryRows(set), unknownRow, ...figureRows]
  const index = new Map<string, FormRow>()
  for (const row of rows)
    for (const name of [row.label, ...(Object.hasOwn(others, row.key) ? (others[row.key] ?? []) : [])])
      index.set(normalized(name), row)
  return (label) => index.get(normalized(label))
}
