import { textIn } from '@sotekit/core'

/**
 * @typedef {import('../store/snapshot.js').Dataset} Dataset
 * @typedef {import('@sotekit/core').LocalizedText} LocalizedText
 */

/**
 * Name or title of a record; nothing where there is none.
 *
 * @param {Dataset} dataset
 * @param {string} kind
 * @param {string} id
 * @returns {LocalizedText | undefined}
 */
export function nameIn(dataset, kind, id) {
  const record = /** @type {{ name?: LocalizedText, title?: LocalizedText } | undefined} */ (
    dataset.get(/** @type {any} */ (kind), id)
  )
  return record?.name ?? record?.title
}

/**
 * The name in a language, or the id.
 *
 * @param {Dataset} dataset
 * @param {string} kind
 * @param {string} id
 * @param {'fi' | 'en'} language
 */
export function plainName(dataset, kind, id, language) {
  return textIn(nameIn(dataset, kind, id) ?? {}, language)?.text ?? id
}

/**
 * Names of all that a chain refers to, by `kind/id`, for its picture.
 *
 * @param {Dataset} dataset
 * @param {import('@sotekit/core').ServiceChain} chain
 */
export function namesIn(dataset, chain) {
  return Object.fromEntries(
    dataset.referencesOf({ kind: 'service-chain', id: chain.id }).flatMap(({ to }) => {
      const name = nameIn(dataset, to.kind, to.id)
      return name ? [[`${to.kind}/${to.id}`, name]] : []
    }),
  )
}
