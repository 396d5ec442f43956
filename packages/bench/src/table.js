/** @typedef {import('./context.js').Row} Row */
/** @typedef {import('./context.js').Peer} Peer */

/** @param {number} value */
const shown = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

/** @param {readonly [number, number] | undefined} range */
const span = (range) => (range === undefined ? '' : `${shown(range[0])}–${shown(range[1])}`)

/** @param {Row} row */
const bound = ({ mark, limit }) => `${mark.includes('times faster') ? '≥' : '≤'} ${limit}`

/** @param {readonly Row[]} rows */
export const marksTable = (rows) =>
  [
    '| what | median | range | mark | met |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map(
      (row) =>
        `| ${row.mark} | ${shown(row.value)} | ${span(row.range)} | ${bound(row)} | ${row.met ? 'yes' : '**no**'} |`,
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
