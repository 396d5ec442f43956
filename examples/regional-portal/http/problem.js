/**
 * @typedef {import('@sotekit/core').Messages} Messages
 * @typedef {import('@sotekit/core').Diagnostic} Diagnostic
 * @typedef {import('./language.js').Language} Language
 *
 * @typedef {object} Details What may be told of a problem beyond its kind.
 * @property {Messages} [message] what is wrong; the kind's title where left out
 * @property {string} [pointer] where in the request, as `/query/at` or `/path/id`
 * @property {Messages} [expected]
 * @property {string} [received]
 * @property {Record<string, string | number>} [args]
 * @property {Record<string, string>} [headers] such as `Allow`
 */

/** Kinds of problems with status and title; each is explained on the page of the API. */
export const problems = /** @type {const} */ ({
  'invalid-parameter': [400, { fi: 'Kyselyn arvo ei kelpaa', en: 'A value of the query is not valid' }],
  'unknown-parameter': [400, { fi: 'Kyselyssä on tuntematon nimi', en: 'The query has an unknown name' }],
  'invalid-body': [400, { fi: 'Sisältö ei ole kelvollista JSONia', en: 'The body is not valid JSON' }],
  withheld: [403, { fi: 'Tietoja ei anneta tietueina', en: 'These records are not given out' }],
  'unknown-record': [404, { fi: 'Tietuetta ei ole', en: 'There is no such record' }],
  'unknown-address': [404, { fi: 'Osoitetta ei ole', en: 'There is no such address' }],
  'plugin-absent': [
    404,
    { fi: 'Aineisto ei käytä tätä lisäosaa', en: 'The dataset does not use this plugin' },
  ],
  'not-drawn': [404, { fi: 'Ketjun kulkua ei ole kuvattu', en: 'The course of the chain is not described' }],
  'method-not-allowed': [405, { fi: 'Menetelmä ei ole käytössä', en: 'The method is not allowed' }],
  'body-too-large': [413, { fi: 'Sisältö on liian suuri', en: 'The body is too large' }],
  'address-too-long': [414, { fi: 'Osoite on liian pitkä', en: 'The address is too long' }],
  'unsupported-media-type': [415, { fi: 'Sisällön tyyppi ei kelpaa', en: 'The media type is not supported' }],
  internal: [500, { fi: 'Palvelimessa on vika', en: 'The server has a fault' }],
})

/** @typedef {keyof typeof problems} ProblemKind */

/**
 * A problem as an error, to be thrown by whoever meets it and answered in one place.
 *
 * @typedef {Error & { readonly problem: ProblemKind, readonly status: number, readonly diagnostic: Diagnostic, readonly headers: Record<string, string> }} ProblemError
 */

/**
 * @param {ProblemKind} kind
 * @param {Details} [details]
 * @returns {ProblemError}
 */
export function problem(kind, details = {}) {
  const [status, title] = problems[kind]
  /** @type {Diagnostic} */
  const diagnostic = {
    code: `portal/${kind}`,
    severity: 'error',
    at: { pointer: details.pointer ?? '' },
    message: details.message ?? title,
    ...(details.expected && { expected: details.expected }),
    ...(details.received !== undefined && { received: shortened(details.received) }),
    related: [],
    fixes: [],
    args: details.args ?? {},
  }
  return Object.assign(new Error(kind), { problem: kind, status, diagnostic, headers: details.headers ?? {} })
}

/** @param {string} text */
const shortened = (text) => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
