/**
 * @typedef {import('../store/snapshot.js').Snapshot} Snapshot
 *
 * @typedef {object} Asked What a handler gets.
 * @property {import('hono').Context} c
 * @property {Snapshot} snapshot what is served
 * @property {import('../store/store.js').State} state
 * @property {Record<string, any>} values the checked values of the operation's parameters
 * @property {import('../http/language.js').Language} language
 *
 * @typedef {object} Operation One address of the API: what it is called, what it takes and gives, and what it does.
 * @property {string} id
 * @property {'get' | 'post'} method
 * @property {string} path as OpenAPI writes it, such as `/api/records/{kind}`
 * @property {string} summary
 * @property {string} [description]
 * @property {'budget' | 'participation' | 'samiCriteria'} [plugin] the plugin without which it is not there
 * @property {readonly import('./parameters.js').Parameter[]} parameters
 * @property {import('./schemas.js').Schema} [body] what a POST takes
 * @property {import('./schemas.js').Schema} [response] schema of the JSON it gives
 * @property {readonly string[]} [media] media types, where it is not JSON
 * @property {readonly import('../http/problem.js').ProblemKind[]} problems beyond those of parameters
 * @property {(dataset: import('../store/snapshot.js').Dataset) => string} [example] a query without which it would not answer
 * @property {(asked: Asked) => unknown} handle a JSON value, or a `Response`
 */

/**
 * A page of a list, with the address of the next one.
 *
 * @template T
 * @param {Asked} asked
 * @param {readonly T[]} all
 */
export function pageOf({ c, values }, all) {
  const { limit, offset } = values
  const items = all.slice(offset, offset + limit)
  const next = new URL(c.req.url)
  next.searchParams.set('offset', String(offset + limit))
  return {
    total: all.length,
    offset,
    limit,
    items,
    ...(offset + limit < all.length && { next: `${next.pathname}${next.search}` }),
  }
}
