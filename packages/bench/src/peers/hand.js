import { bases, coverages, isDate, isId, isInOrder, isSomewhere, isText, modes, tags } from './arrangement.js'

/** @typedef {(value: unknown) => boolean} Is */

/** @param {(text: string) => boolean} is @returns {Is} */
const text = (is) => (value) => typeof value === 'string' && is(value)
/** @param {Is} is @returns {Is} */
const list = (is) => (value) => Array.isArray(value) && value.every(is)
/** @param {readonly string[]} words @returns {Is} */
const word = (words) => (value) => words.includes(/** @type {string} */ (value))

/** @param {Readonly<Record<string, Is>>} needed @param {Readonly<Record<string, Is>>} more @returns {(value: any) => boolean} */
function object(needed, more) {
  const required = Object.keys(needed)
  const known = new Map(Object.entries({ ...needed, ...more }))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const key of required) if (value[key] === undefined) return false
    for (const key in value) {
      const is = known.get(key)
      if (is === undefined || (value[key] !== undefined && !is(value[key]))) return false
    }
    return true
  }
}

/** What one would write by hand: small functions, no library, no message. */
export function handPeer() {
  const id = text(isId)
  const date = text(isDate)
  const words = text(isText)
  const any = text(() => true)
  const dates = object({}, { from: date, to: date })
  const period = (/** @type {any} */ value) => dates(value) && isInOrder(value)
  const texts = object({}, Object.fromEntries(tags.map((tag) => [tag, words])))
  const localized = (/** @type {any} */ value) => texts(value) && Object.keys(value).length > 0
  const citation = object(
    { source: id },
    {
      locator: words,
      edition: words,
      verifiedOn: date,
      verified: (value) => typeof value === 'boolean',
      note: any,
    },
  )
  const producer = object(
    { organisation: id, coverage: word(coverages), mode: word(modes) },
    { subcontractorOf: id, part: localized, validity: period },
  )
  const producers = list(producer)
  const arrangement = object(
    {
      id,
      service: id,
      organiser: id,
      producers: (value) => producers(value) && /** @type {any} */ (value).length > 0,
    },
    {
      kind: any,
      citations: list(citation),
      basis: word(bases),
      note: any,
      ext: (value) => typeof value === 'object' && value !== null,
      municipalities: list(id),
      area: id,
      coverage: word(['whole', 'part']),
      validity: period,
    },
  )
  return (/** @type {any} */ value) => arrangement(value) && isSomewhere(value)
}
