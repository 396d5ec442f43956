import { sotekit } from '@sotekit/core'
import { atMost, jsonOf, parseJson, withoutRules } from '../context.js'
import { ratio, summary, takeTurns } from '../measure.js'

/** @typedef {import('../context.js').Context['scale']} Scale */

const collect = /** @type {(() => void) | undefined} */ (Reflect.get(globalThis, 'gc'))

/**
 * Parsing, and loading from bytes without rules. What the rules cost is the difference between loading records with
 * and without them: records parsed anew each time, since nothing of a record that was looked at before is as it was.
 * @param {Scale} scale
 */
export function loading(scale) {
  const json = jsonOf(scale)
  const kit = sotekit({ today: '2024-06-01' })
  const settings = withoutRules()
  const on = () => parseJson(json)
  return {
    parse: on,
    linked: () => kit.load({ records: parseJson(json), settings }),
    without: {
      on,
      does: (/** @type {import('../context.js').Rec[]} */ records) => kit.load({ records, settings }),
    },
    whole: { on, does: (/** @type {import('../context.js').Rec[]} */ records) => kit.load({ records }) },
  }
}

/** @param {readonly number[]} whole @param {readonly number[]} without */
export const difference = (whole, without) => whole.map((time, i) => time - (without[i] ?? Number.NaN))

/** Heap that a loaded dataset holds, over its bytes. @param {Scale} scale */
function heap(scale) {
  const json = jsonOf(scale)
  const kit = sotekit({ today: '2024-06-01' })
  return Array.from({ length: 3 }, () => {
    collect?.()
    const before = process.memoryUsage().heapUsed
    const loaded = kit.load({ records: parseJson(json), settings: withoutRules() })
    collect?.()
    const held = process.memoryUsage().heapUsed - before
    return loaded.complete ? held / Buffer.byteLength(json) : Number.NaN
  })
}

/** @param {import('../context.js').Context} context @returns {import('../context.js').Result} */
export function load({ scale, rounds }) {
  const { parse, linked, without, whole } = takeTurns(loading(scale), rounds)
  return {
    rows: [
      atMost('bytes → linked dataset × JSON.parse', 1.7, ratio(linked, parse)),
      atMost('all core rules in full × JSON.parse', 0.5, ratio(difference(whole, without), parse)),
      atMost('heap of a loaded dataset × raw bytes', 1.65, summary(heap(scale))),
    ],
    peers: [],
  }
}
