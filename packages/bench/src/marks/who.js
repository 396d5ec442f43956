import { addDays, sotekit } from '@sotekit/core'
import { atMost, jsonOf, parseJson, withoutRules } from '../context.js'
import { random } from '../generate/random.js'
import { cost, median, summary } from '../measure.js'

const questions = 20_000

/** Microseconds for one question, by round. @param {import('../context.js').Context['scale']} scale @param {number} rounds */
function whoTimes(scale, rounds) {
  const { dataset } = sotekit().load({ records: parseJson(jsonOf(scale)), settings: withoutRules() })
  const { int, pick } = random(5)
  const codes = dataset.municipalities.all.map(({ id }) => id)
  const services = dataset.services.all.map(({ id }) => id)
  const asked = Array.from({ length: questions }, () => ({
    date: addDays('2019-01-01', int(2000)),
    question: { municipality: pick(codes), service: pick(services) },
  }))
  const ask = () => {
    let rows = 0
    for (const { date, question } of asked) rows += dataset.at(date).who(question).length
    return rows
  }
  ask() // makes the index
  return Array.from({ length: rounds }, () => (cost(ask) * 1000) / questions)
}

/** @param {import('../context.js').Context} context @returns {import('../context.js').Result} */
export function who({ scale, twice, rounds }) {
  const once = whoTimes(scale, rounds)
  const double = whoTimes(twice, rounds)
  return {
    rows: [
      atMost('dataset.at(date).who(…), random keys, µs', 5, summary(once)),
      atMost('the same at twice the scale × once', 1.7, summary(double.map((time) => time / median(once)))),
    ],
    peers: [],
  }
}
