import { addDays, sotekit } from '@sotekit/core'
import { participation } from '@sotekit/participation'
import { asJson, atMost, parseJson, withoutRules } from '../context.js'
import { participationRecords } from '../generate/index.js'
import { ratio, takeTurns } from '../measure.js'

/** @param {number} municipalities @param {number} measures @param {number} rounds */
function matrixTimes(municipalities, measures, rounds) {
  const json = asJson(participationRecords(municipalities, measures))
  const settings = { ...withoutRules(), area: 'land' }
  const kit = sotekit({ plugins: [participation()] })
  const load = () => kit.load({ records: parseJson(json), settings }).dataset
  const kept = load()
  let day = '2020-06-01'
  const ask = (/** @type {typeof kept} */ dataset) =>
    dataset.participation.matrix({ programme: 'programme', at: day })
  return takeTurns(
    {
      parse: () => parseJson(json),
      first: { on: load, does: ask },
      further: () => {
        day = addDays(day, 1) // the view keeps the matrices that it made
        return ask(kept)
      },
    },
    rounds,
  )
}

/** @param {import('../context.js').Context} context @returns {import('../context.js').Result} */
export function matrix({ quick, rounds }) {
  const times = quick ? matrixTimes(20, 100, rounds) : matrixTimes(309, 5000, rounds * 6)
  const what = 'participation matrix, 309 municipalities × 5 000 measures'
  const first = ratio(times.first, times.parse)
  const work = `${what} × JSON.parse of its records`
  return {
    rows: [atMost(`${what}, the first of a loaded dataset × JSON.parse of its records`, 0.2, first)],
    peers: [
      { work, name: 'the first of a loaded dataset', ...first },
      { work, name: 'of a further day', ...ratio(times.further, times.parse) },
    ],
  }
}
