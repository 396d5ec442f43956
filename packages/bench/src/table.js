/** @typedef {import('./context.js').Row} Row */
/** @typedef {import('./context.js').Peer} Peer */

/** @param {number} value */
const shown = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

/** @param {readonly [number, number] | undefined} range */
const span = (range) => (range === undefined ? '' : `${shown(range[0])}–${shown(range[1])}`)

/** @param {Row} row */
const isLeast = ({ mark }) => mark.includes('times faster')

/** @param {Row} row */
const bound = (row) => `${isLeast(row) ? '≥' : '≤'} ${row.limit}`

/** The median decides; where single rounds say otherwise, that is told. @param {Row} row */
function verdict(row) {
  const { met, limit, range } = row
  const straddles = range[0] < limit && limit < range[1]
  return `${met ? 'yes' : '**no**'}${straddles ? ', by the median' : ''}`
}

/** @param {readonly Row[]} rows */
export const marksTable = (rows) =>
  [
    '| what | median | range | mark | met |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map(
      (row) => `| ${row.mark} | ${shown(row.value)} | ${span(row.range)} | ${bound(row)} | ${verdict(row)} |`,
    ),
  ].join('\n')

/** @param {readonly Peer[]} peers */
export const peersTable = (peers) =>
  [
    '| work | by | median | range |',
    '| --- | --- | ---: | ---: |',
    ...peers.map(
      ({ work, name, value, range }) =>
        `| ${work} | ${name} | ${typeof value === 'number' ? shown(value) : value} | ${span(range)} |`,
    ),
  ].join('\n')
