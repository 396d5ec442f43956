// One kind, the arrangement, for the validators that one would use otherwise. All of them get the same predicates for
// ids, dates and texts, so that what is compared is how they walk a record.
import { isCalendarDate } from '@sotekit/core'

const plainId = /^[!-^`-~][!-~]{0,127}$/
const anyId = /^(?!_)[^\s\p{C}]{1,128}$/u

/** Nearly all ids are plain ASCII, which is quicker to see. @param {string} value */
export const isId = (value) => plainId.test(value) || anyId.test(value)
/** @param {string} value */
export const isText = (value) => value.trim() !== ''
export const isDate = isCalendarDate
/** @param {{ from?: string | undefined, to?: string | undefined }} period */
export const isInOrder = ({ from, to }) => from === undefined || to === undefined || from <= to
/** @param {Record<string, unknown>} one */
export const isSomewhere = (one) => (one['area'] === undefined) !== (one['municipalities'] === undefined)

export const tags = /** @type {const} */ (['fi', 'sv', 'se', 'smn', 'sms', 'en'])
export const bases = /** @type {const} */ (['cited', 'modelled'])
export const coverages = /** @type {const} */ (['whole', 'part', 'unknown'])
export const modes = /** @type {const} */ (['own', 'purchased', 'voucher', 'agreement', 'unknown'])
