import { addDays, sotekit } from '@sotekit/core'
import { atMost, jsonOf, parseJson, withoutRules } from '../context.js'
import { random } from '../generate/random.js'
import { ratio, summary, takeTurns } from '../measure.js'

/** Asks about random municipalities, services and days. @param {import('../context.js').Context['scale']} scale @param {number} questions */
function asking(scale, questions) {
  const { dataset } = sotekit().load({ records: parseJson(jsonOf(scale)), settings: withoutRules() })
  const { int, pick } = random(5)
  const codes = dataset.municipalities.all.map(({ id }) => id)
  const services = dataset.services.all.map(({ id }) => id)
  const asked = Array.from({ length: questions }, () => ({
    date: addDays('2019-01-01', int(2000)),
    question: { municipality: pick(codes), service: pick(services) },
  }))
  return () => {
    let rows = 0
    for (const { date, question } of asked) rows += dataset.at(date).who(question).length
    return rows
  }
}

/** @param {import('../context.js').Context} context @returns {import('../context.js').Result} */
export function who({ quick, scale, twice, rounds }) {
  const questions = quick ? 2000 : 100_000
  // The round before the first one makes the indexes.
  const { once, double } = takeTurns(
    { once: asking(scale, questions), double: asking(twice, questions) },
    rounds,
  )
  const micros = once.map((time) => (time * 1000) / questions)
  return {
    rows: [
      atMost('who of a random municipality, service and day, µs', 5, summary(micros)),
      atMost('the same at twice the scale × once', 1.7, ratio(double, once)),
    ],
    peers: [],
  }
}
