import { atMost } from '../context.js'
import { median, summary, takeTurns } from '../measure.js'
import { difference, loading } from './load.js'
import { rollingUp } from './roll-up.js'

/** @typedef {readonly number[]} Times */

/** @param {Times} work @param {Times} parse */
const ratios = (work, parse) => work.map((time, i) => time / (parse[i] ?? Number.NaN))

/**
 * How much more than JSON.parse's own cost each figure grows when the data doubles.
 * @param {string} what @param {number[]} once ratios to parsing, by round @param {number[]} twice
 */
function doubling(what, once, twice) {
  const before = median(once)
  const after = twice.map((one) => one / before)
  return atMost(`doubling of the data: ${what} × JSON.parse's own`, 1.15, summary(after))
}

/** From half the nation to all of it: both take turns. @param {import('../context.js').Context} context */
function loadingBoth({ half, scale, rounds }) {
  const once = loading(half)
  const double = loading(scale)
  const times = takeTurns(
    {
      parse: once.parse,
      parse2: double.parse,
      linked: once.linked,
      linked2: double.linked,
      without: once.without,
      whole: once.whole,
      without2: double.without,
      whole2: double.whole,
    },
    rounds,
  )
  return {
    linked: [ratios(times.linked, times.parse), ratios(times.linked2, times.parse2)],
    rules: [
      ratios(difference(times.whole, times.without), times.parse),
      ratios(difference(times.whole2, times.without2), times.parse2),
    ],
  }
}

/** @param {import('../context.js').Context} given @returns {import('../context.js').Result} */
export function growth(given) {
  const context = { ...given, rounds: Math.ceil(given.rounds * 0.7) } // the dearest group, and far from its marks
  const { linked, rules } = loadingBoth(context)
  const [half, full] = [context.lines / 2, context.lines].map((lines) => {
    const { parse = [], ours = [] } = rollingUp(lines, context.rounds, false)
    return ratios(ours, parse)
  })
  return {
    rows: [
      doubling('bytes → linked dataset', linked[0] ?? [], linked[1] ?? []),
      doubling('all core rules', rules[0] ?? [], rules[1] ?? []),
      doubling('budget roll-up', half ?? [], full ?? []),
    ],
    peers: [],
  }
}
