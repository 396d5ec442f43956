import { budget } from '@sotekit/budget'
import { addDays, sotekit } from '@sotekit/core'
import { add, dinero } from 'dinero.js'
import { EUR } from 'dinero.js/currencies'
import { atLeast, atMost, parseJson, withoutRules } from '../context.js'
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

/** @param {number} count of lines @param {number} rounds */
export function rollingUp(count, rounds) {
  const records = budgetRecords(count)
  const lines = records.filter(({ kind }) => kind === 'budget.line')
  const bytes = Buffer.from(JSON.stringify(lines))
  const settings = withoutRules()
  const { dataset } = sotekit({ plugins: [budget()] }).load({
    records: parseJson(Buffer.from(JSON.stringify(records))),
    settings,
  })
  let day = '2024-01-01'
  const ours = () => {
    day = addDays(day, 1) // a view of its own, so that nothing is kept from the round before
    return dataset.at(day).budget.total({ by: ['category', 'period'] })
  }
  const kept = () => dataset.budget.total({ by: ['category', 'period'] })
  const parsed = parseJson(bytes)
  const works = {
    parse: () => parseJson(bytes),
    ours,
    kept,
    dinero: () => byDinero(parsed),
    hand: () => byHand(parsed),
  }
  return takeTurns(works, rounds)
}

/** @param {import('../context.js').Context} context @returns {Promise<import('../context.js').Result>} */
export async function rollUp({ lines, rounds, fetch }) {
  const times = rollingUp(lines, rounds)
  const work = `roll-up of ${lines.toLocaleString('en')} budget lines × JSON.parse`
  return {
    rows: [
      atMost('budget roll-up, exact cents × JSON.parse of its lines', 0.3, ratio(times.ours, times.parse)),
      atLeast('budget roll-up: times faster than dinero.js', 15, ratio(times.dinero, times.ours)),
    ],
    peers: [
      { work, name: 'sotekit', ...ratio(times.ours, times.parse) },
      { work, name: 'sotekit, asked again', ...ratio(times.kept, times.parse) },
      { work, name: 'by hand, Map of joined keys', ...ratio(times.hand, times.parse) },
      { work, name: 'dinero.js', ...ratio(times.dinero, times.parse) },
      { work, name: 'DuckDB', ...(await rollUpByDuckDb(lines, fetch, times.parse)) },
    ],
  }
}
