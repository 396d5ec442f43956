import { random } from './random.js'

/** @typedef {import('./size.js').Rec} Rec */

/** Slips as people make them; each one makes a record's structure wrong. @type {readonly ((record: Rec) => Rec)[]} */
const slips = [
  ({ basis, ...rest }) => ({ ...rest, bassis: basis ?? 'cited' }),
  (record) => ({ ...record, basis: 'citd' }),
  (record) => ({ ...record, citations: [{ source: 'register-1', verifiedOn: '31.2.2024' }] }),
  (record) => ({ ...record, note: 47 }),
  (record) => ({ ...record, citations: [{ locator: '12-14' }] }),
  (record) => ({ ...record, citations: [{ source: 'register-1', locator: ' ' }, { source: 'register 2' }] }),
]

/** The same records, with a slip in each of the given share of them. @param {readonly Rec[]} records @param {number} share @param {number} [seed] */
export function withErrors(records, share, seed = 99) {
  const { chance } = random(seed)
  let made = 0
  const spoilt = records.map((record) => {
    if (!chance(share)) return record
    const slip = /** @type {(record: Rec) => Rec} */ (slips[made++ % slips.length])
    return slip(record)
  })
  return { records: spoilt, errors: made }
}
