import { sotekit } from '@sotekit/core'
import { coreRecords, withErrors } from './generate/index.js'

/**
 * @typedef {object} Context what the marks are measured on
 * @property {boolean} quick small data and few rounds: the numbers mean nothing, their shape does
 * @property {number} rounds
 * @property {boolean} fetch whether peers that are not in the lock file may be fetched
 * @property {keyof typeof import('./generate/size.js').sizes} scale
 * @property {keyof typeof import('./generate/size.js').sizes} twice
 * @property {number} lines of a budget
 *
 * @typedef {object} Row
 * @property {string} mark
 * @property {number} value
 * @property {number} limit
 * @property {boolean} met
 * @property {readonly [number, number]} range
 *
 * @typedef {object} Peer what others take for the same work
 * @property {string} work
 * @property {string} name
 * @property {number | string} value a ratio, or why it was not run
 * @property {readonly [number, number]} [range]
 *
 * @typedef {object} Result
 * @property {Row[]} rows
 * @property {Peer[]} peers
 */

/** @param {string} mark @param {number} limit @param {import('./measure.js').Measured} measured @returns {Row} */
export const atMost = (mark, limit, { value, range }) => ({
  mark,
  value,
  limit,
  met: value <= limit,
  range,
})

/** @param {string} mark @param {number} limit @param {import('./measure.js').Measured} measured @returns {Row} */
export const atLeast = (mark, limit, { value, range }) => ({
  mark,
  value,
  limit,
  met: value >= limit,
  range,
})

/** @type {Map<string, Buffer>} */
const made = new Map()

/** The records of a scale as bytes of JSON. @param {Context['scale']} scale @param {number} [errors] share of records with a slip */
export function bytesOf(scale, errors = 0) {
  const key = `${scale} ${errors}`
  const known = made.get(key)
  if (known) return known
  const records = coreRecords(scale)
  const bytes = Buffer.from(JSON.stringify(errors > 0 ? withErrors(records, errors).records : records))
  made.set(key, bytes)
  return bytes
}

export const forget = () => made.clear()

/** @typedef {import('./generate/size.js').Rec} Rec */

/** @param {Buffer} bytes @returns {Rec[]} */
export const parseJson = (bytes) => JSON.parse(bytes.toString('utf8'))

/** Settings under which none of core's rules runs. */
export function withoutRules() {
  const rules = sotekit()
    .describe()
    .codes.filter(({ code }) => code.startsWith('core/'))
  return { severities: Object.fromEntries(rules.map(({ code }) => [code, /** @type {const} */ ('off')])) }
}
