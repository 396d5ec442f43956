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
  const whole = asJson(records)
  const kit = sotekit({ plugins: [budget()] })
  const load = () => kit.load({ records: parseJson(whole), settings }).dataset
  const ask = (/** @type {Pick<ReturnType<typeof load>, 'budget'>} */ { budget }) =>
    budget.total({ by: ['category', 'period'] })
  /** @type {Record<string, import('../measure.js').Work>} */
  const works = { parse: () => parseJson(json), ours: { on: load, does: ask } }
  if (withPeers) Object.assign(works, peersOf(load(), ask, parseJson(json)))
  return takeTurns(works, rounds)
}

/**
 * @template {{ at: (day: string) => any }} Dataset
 * @param {Dataset} dataset @param {(dataset: any) => unknown} ask @param {readonly Rec[]} lines
 */
function peersOf(dataset, ask, lines) {
  let day = '2024-01-01'
  return {
    further: () => {
      day = addDays(day, 1)
      return ask(dataset.at(day))
    },
    again: () => ask(dataset),
    dinero: () => byDinero(lines),
    hand: () => byHand(lines),
  }
}

/** @param {import('../context.js').Context} context @returns {Promise<import('../context.js').Result>} */
export async function rollUp({ lines, rounds, fetch }) {
  const times = rollingUp(lines, rounds, true)
  const { parse = [], ours = [], further = [], again = [], hand = [], dinero: theirs = [] } = times
  const work = `roll-up of ${lines.toLocaleString('en')} budget lines × JSON.parse`
  return {
    rows: [
      atMost('budget roll-up, exact cents, first asking × JSON.parse of its lines', 0.3, ratio(ours, parse)),
      atLeast('budget roll-up, first asking: times faster than dinero.js', 15, ratio(theirs, ours)),
      atLeast('budget roll-up, a further day: times faster than dinero.js', 15, ratio(theirs, further)),
    ],
    peers: [
      { work, name: 'sotekit, first asking of a loaded dataset', ...ratio(ours, parse) },
      { work, name: 'sotekit, a further day', ...ratio(further, parse) },
      { work, name: 'sotekit, the same day again', ...ratio(again, parse) },
      { work, name: 'by hand, Map of joined keys', ...ratio(hand, parse) },
      { work, name: 'dinero.js', ...ratio(theirs, parse) },
      { work, name: 'DuckDB', ...(await rollUpByDuckDb(lines, fetch, rounds)) },
    ],
  }
}
