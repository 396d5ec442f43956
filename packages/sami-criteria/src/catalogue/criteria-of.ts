import type { Data } from '../plugin-types.js'
import type { Criterion } from '../records/criterion.js'
import type { Catalogue } from './catalogue.js'

/** The catalogue with what the data adds: a `samiCriteria.criterion` record adds a criterion or replaces one. */
export function criteriaOf(data: Data, catalogue: Catalogue): readonly Criterion[] {
  const byId = new Map(catalogue.criteria.map((one) => [one.id, one]))
  for (const { kind: _, citations: _c, basis: _b, note: _n, ext: _e, ...one } of data.all(
    'samiCriteria.criterion',
  ))
    byId.set(one.id, one)
  const chapters = new Map(catalogue.chapters.map(({ id }, index) => [id, index]))
  const place = ({ chapter }: Criterion): number => chapters.get(chapter) ?? chapters.size
  // The order within a chapter is the catalogue's, then that of ids: never that of the input.
  const first = new Map(catalogue.criteria.map(({ id }, index) => [id, index]))
  return [...byId.values()].sort(
    (a, b) =>
      place(a) - place(b) ||
      (first.get(a.id) ?? Number.MAX_SAFE_INTEGER) - (first.get(b.id) ?? Number.MAX_SAFE_INTEGER) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
