import { budget } from '@sotekit/budget'
import { addDays, sotekit } from '@sotekit/core'
import { add, dinero } from 'dinero.js'
import { EUR } from 'dinero.js/currencies'
import { asJson, atLeast, atMost, parseJson, withoutRules } from '../context.js'
import { budgetRecords } from '../generate/index.js'
import { ratio, takeTurns } from '../measure.js'
import { rollUpByDuckDb } from '../peers/duckdb.js'

/** @typedef {import('../context.js').Rec} Rec */

/** A sum in dinero.js for each group. @param {readonly Rec[]} lines */
function byDinero(lines) {
  /** @type {Map<string, import('dinero.js').Dinero<number>>} */
  const sums = new Map()
  for (const line of lines) {
    const key = `${line['category']} ${line['period']}`
    const amount = dinero({ amount: Number(line['cents']), currency: EUR })
    const known = sums.get(key)
    sums.set(key, known ? add(known, amount) : amount)
  }
  return sums
}

/** What one would write by hand. @param {readonly Rec[]} lines */
function byHand(lines) {
  /** @type {Map<string, number>} */
  const sums = new Map()
  for (const line of lines) {
    const key = `${line['category']} ${line['period']}`
    sums.set(key, (sums.get(key) ?? 0) + Number(line['cents']))
  }
  return sums
}

/**
 * @param {number} count of lines @param {number} rounds @param {boolean} withPeers
 * @returns {Record<string, number[]>}
 */
export function rollingUp(count, rounds, withPeers) {
  const records = budgetRecords(count)
  const lines = records.filter(({ kind }) => kind === 'budget.line')
  const json = asJson(lines)
  const settings = withoutRules()
  const { dataset } = sotekit({ plugins: [budget()] }).load({
    records: parseJson(asJson(records)),
    settings,
  })
  let day = '2024-01-01'
  const ours = () => {
    day = addDays(day, 1) // a view of its own, so that nothing is kept from the round before
    return dataset.at(day).budget.total({ by: ['category', 'period'] })
  }
  const kept = () => dataset.budget.total({ by: ['category', 'period'] })
  const parsed = parseJson(json)
  const peers = { kept, dinero: () => byDinero(parsed), hand: () => byHand(parsed) }
  /** @type {Record<string, () => unknown>} */
  const works = { parse: () => parseJson(json), ours, ...(withPeers && peers) }
  return takeTurns(works, rounds)
}

/** @param {import('../context.js').Context} context @returns {Promise<import('../context.js').Result>} */
export async function rollUp({ lines, rounds, fetch }) {
  const { parse = [], ours = [], kept = [], hand = [], dinero: theirs = [] } = rollingUp(lines, rounds, true)
  const work = `roll-up of ${lines.toLocaleString('en')} budget lines × JSON.parse`
  return {
    rows: [
      atMost('budget roll-up, exact cents × JSON.parse of its lines', 0.3, ratio(ours, parse)),
      atLeast('budget roll-up: times faster than dinero.js', 15, ratio(theirs, ours)),
    ],
    peers: [
      { work, name: 'sotekit', ...ratio(ours, parse) },
      { work, name: 'sotekit, asked again', ...ratio(kept, parse) },
      { work, name: 'by hand, Map of joined keys', ...ratio(hand, parse) },
      { work, name: 'dinero.js', ...ratio(theirs, parse) },
      { work, name: 'DuckDB', ...(await rollUpByDuckDb(lines, fetch, rounds)) },
    ],
  }
}
