/**
 * The sources that citations name, as a block that the citations' links lead to; no block where there is none.
 *
 * @param {import('../store/snapshot.js').Dataset} dataset
 * @param {readonly import('@sotekit/core').Citation[]} citations
 * @returns {readonly import('@sotekit/core').Block[]}
 */
export function citedSources(dataset, citations) {
  const ids = new Set(citations.map(({ source }) => source))
  const sources = dataset.sources.all.filter(({ id }) => ids.has(id))
  if (sources.length === 0) return []
  return [
    { block: 'heading', level: 1, id: 'sources', text: { fi: 'Lähteet', en: 'Sources' } },
    {
      block: 'sources',
      title: { fi: 'Tämän sivun lähteet', en: 'Sources of this page' },
      sources: sources.map(({ id, title, publisher, url }) => ({
        id,
        title,
        ...(publisher !== undefined && { detail: publisher }),
        ...(url !== undefined && { url }),
      })),
    },
  ]
}

/** All citations inside a value, such as those of a report's blocks. @param {unknown} value @returns {import('@sotekit/core').Citation[]} */
export function citationsIn(value) {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'citations' && Array.isArray(inner) ? inner : citationsIn(inner),
  )
}
