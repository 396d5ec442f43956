// How much data there is at each scale. The nation has Finland's order of magnitude; no place or body in it exists.

/**
 * @typedef {object} Size
 * @property {number} counties
 * @property {number} municipalities
 * @property {number} organisations besides the municipalities' and counties' own
 * @property {number} leaves services at the bottom of each sector's tree, of two sectors
 * @property {number} measures
 * @property {number} chains
 */

/** One record of a kind, as it is in a file. @typedef {Record<string, unknown> & { kind: string, id: string }} Rec */

/** @param {number} nations @param {number} [leaves] @returns {Size} */
function nation(nations, leaves = 101) {
  const of = (/** @type {number} */ count) => Math.max(1, Math.round(count * nations))
  return {
    counties: of(21),
    municipalities: of(309),
    organisations: of(50_000),
    leaves,
    measures: of(5_000),
    chains: of(2_000),
  }
}

/** @type {Readonly<Record<'tiny' | 'county' | 'half' | 'nation' | 'double', Size>>} */
export const sizes = {
  tiny: nation(1 / 100, 6),
  county: nation(1 / 21),
  half: nation(1 / 2),
  nation: nation(1),
  double: nation(2),
}

/** A number in a fixed width, so that ids sort and have the length of real ones. @param {number} number @param {number} width */
export const padded = (number, width) => String(number).padStart(width, '0')
