import { addDays, sotekit } from '@sotekit/core'
import { participation } from '@sotekit/participation'
import { asJson, atMost, parseJson, withoutRules } from '../context.js'
import { participationRecords } from '../generate/index.js'
import { ratio, takeTurns } from '../measure.js'

/** @param {number} municipalities @param {number} measures @param {number} rounds */
function matrixTimes(municipalities, measures, rounds) {
  const json = asJson(participationRecords(municipalities, measures))
  const settings = { ...withoutRules(), area: 'land' }
  const { dataset } = sotekit({ plugins: [participation()] }).load({ records: parseJson(json), settings })
  let day = '2020-06-01'
  return takeTurns(
    {
      parse: () => parseJson(json),
      matrix: () => {
        day = addDays(day, 1) // the view keeps the matrices that it made
        return dataset.participation.matrix({ programme: 'programme', at: day })
      },
    },
    rounds,
  )
}

/** @param {import('../context.js').Context} context @returns {import('../context.js').Result} */
export function matrix({ quick, rounds }) {
  const times = quick ? matrixTimes(20, 100, rounds) : matrixTimes(309, 5000, rounds * 3)
  return {
    rows: [
      atMost(
        'participation matrix, 309 municipalities × 5 000 measures × JSON.parse of its records',
        0.2,
        ratio(times.matrix, times.parse),
      ),
    ],
    peers: [],
  }
}
