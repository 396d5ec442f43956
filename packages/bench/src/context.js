import { sotekit } from '@sotekit/core'
import { coreRecords, withErrors } from './generate/index.js'

/**
 * @typedef {object} Context what the marks are measured on
 * @property {boolean} quick small data and few rounds: the numbers mean nothing, their shape does
 * @property {number} rounds
 * @property {boolean} fetch whether peers that are not in the lock file may be fetched
 * @property {keyof typeof import('./generate/size.js').sizes} half
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

/** @type {Map<string, string>} */
const made = new Map()

/** The records of a scale as JSON. Its bytes are decoded once, before anything is measured: all of it is in Latin letters. @param {Context['scale']} scale @param {number} [errors] share of records with a slip */
export function jsonOf(scale, errors = 0) {
  const key = `${scale} ${errors}`
  const known = made.get(key)
  if (known) return known
  const records = coreRecords(scale)
  const json = asJson(errors > 0 ? withErrors(records, errors).records : records)
  made.set(key, json)
  return json
}

/** JSON as it comes out of a file: one flat text. @param {unknown} value */
export const asJson = (value) => Buffer.from(JSON.stringify(value)).toString('utf8')

export const forget = () => made.clear()

/** @typedef {import('./generate/size.js').Rec} Rec */

/** @param {string} json @returns {Rec[]} */
export const parseJson = (json) => JSON.parse(json)

/** Settings under which none of core's rules runs. */
export function withoutRules() {
  const rules = sotekit()
    .describe()
    .codes.filter(({ code }) => code.startsWith('core/'))
  return { severities: Object.fromEntries(rules.map(({ code }) => [code, /** @type {const} */ ('off')])) }
}
