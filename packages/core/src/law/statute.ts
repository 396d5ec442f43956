/**
 * A place in the statutes of Finland (Finnish: säädöskokoelma): act or decree, and section.
 *
 * @example
 * ```ts
 * import { finlexUrl, type Statute } from '@sotekit/core'
 *
 * const careWithin14Days: Statute = {
 *   number: 1326,
 *   year: 2010,
 *   section: '51 a',
 *   amendedBy: { number: 848, year: 2024 },
 * }
 * finlexUrl(careWithin14Days) // → 'https://www.finlex.fi/fi/laki/alkup/2024/20240848'
 * ```
 */
export interface Statute {
  /** Number within the year: 1326 of 1326/2010. */
  readonly number: number
  /** Year of the act or decree. */
  readonly year: number
  /** Section (§), with subsection or item where it matters: `51 a`, `3(2) item 1`. */
  readonly section?: string | undefined
  /** The amending act or decree whose wording this is. */
  readonly amendedBy?: { readonly number: number; readonly year: number } | undefined
}

/**
 * The statute as Finns cite it.
 *
 * @example
 * ```ts
 * import { citeStatute } from '@sotekit/core'
 *
 * citeStatute({ number: 150, year: 1930, section: '5' }) // → '150/1930 § 5'
 * citeStatute({ number: 1326, year: 2010, section: '51 a', amendedBy: { number: 848, year: 2024 } }) // → '1326/2010 § 51 a (848/2024)'
 * ```
 */
export function citeStatute({ number, year, section, amendedBy }: Statute): string {
  const place = section === undefined ? '' : ` § ${section}`
  const amendment = amendedBy === undefined ? '' : ` (${amendedBy.number}/${amendedBy.year})`
  return `${number}/${year}${place}${amendment}`
}

/**
 * The address of the wording in Finlex, the state's own collection: of the amending statute, where
 * there is one, as it was passed.
 *
 * @example
 * ```ts
 * import { finlexUrl } from '@sotekit/core'
 *
 * finlexUrl({ number: 13, year: 2020 }) // → 'https://www.finlex.fi/fi/laki/alkup/2020/20200013'
 * ```
 */
export function finlexUrl(statute: Statute): string {
  const { number, year } = statute.amendedBy ?? statute
  return `https://www.finlex.fi/fi/laki/alkup/${year}/${year}${String(number).padStart(4, '0')}`
}
