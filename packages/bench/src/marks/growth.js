import { atMost } from '../context.js'
import { median, summary } from '../measure.js'
import { loading } from './load.js'
import { rollingUp } from './roll-up.js'

/**
 * How much more than JSON.parse's own cost each figure grows when the data doubles.
 * @param {string} what
 * @param {{ readonly parse: readonly number[], readonly work: readonly number[] }} once
 * @param {{ readonly parse: readonly number[], readonly work: readonly number[] }} twice
 */
function doubling(what, once, twice) {
  const before = median(once.work.map((time, i) => time / (once.parse[i] ?? Number.NaN)))
  const after = twice.work.map((time, i) => time / (twice.parse[i] ?? Number.NaN) / before)
  return atMost(`doubling of the data: ${what} × JSON.parse's own`, 1.15, summary(after))
}

/** @param {import('../context.js').Context} context @returns {import('../context.js').Result} */
export function growth({ scale, twice, rounds, lines }) {
  const one = loading(scale, rounds)
  const two = loading(twice, rounds)
  const half = rollingUp(lines / 2, rounds, false)
  const full = rollingUp(lines, rounds, false)
  return {
    rows: [
      doubling(
        'bytes → linked dataset',
        { parse: one.times.parse, work: one.times.linked },
        { parse: two.times.parse, work: two.times.linked },
      ),
      doubling(
        'all core rules',
        { parse: one.times.parse, work: one.ruleTimes },
        { parse: two.times.parse, work: two.ruleTimes },
      ),
      doubling(
        'budget roll-up',
        { parse: half['parse'] ?? [], work: half['ours'] ?? [] },
        { parse: full['parse'] ?? [], work: full['ours'] ?? [] },
      ),
    ],
    peers: [],
  }
}
