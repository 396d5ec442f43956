import { sotekit } from '@sotekit/core'
import { atMost, jsonOf, parseJson, withoutRules } from '../context.js'
import { ratio, summary, takeTurns } from '../measure.js'

const collect = /** @type {(() => void) | undefined} */ (Reflect.get(globalThis, 'gc'))

/** @type {Map<string, any>} what was measured once is not measured again for the growth */
const measured = new Map()

/**
 * Loading with and without rules, both from bytes. The rules' own cost is the difference.
 * @param {import('../context.js').Context['scale']} scale @param {number} rounds
 * @returns {{ linked: import('../measure.js').Measured, rules: import('../measure.js').Measured, times: Record<'parse' | 'linked' | 'whole', number[]>, ruleTimes: number[] }}
 */
export function loading(scale, rounds) {
  const known = measured.get(scale)
  if (known) return known
  const json = jsonOf(scale)
  const kit = sotekit({ today: '2024-06-01' })
  const settings = withoutRules()
  const times = takeTurns(
    {
      parse: () => parseJson(json),
      linked: () => kit.load({ records: parseJson(json), settings }),
      whole: () => kit.load({ records: parseJson(json) }),
    },
    rounds,
  )
  const rules = times.whole.map((time, i) => time - (times.linked[i] ?? Number.NaN))
  const made = {
    linked: ratio(times.linked, times.parse),
    rules: ratio(rules, times.parse),
    times,
    ruleTimes: rules,
  }
  measured.set(scale, made)
  return made
}

/** Heap that a loaded dataset holds, over its bytes. @param {import('../context.js').Context['scale']} scale */
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
  const { linked, rules } = loading(scale, rounds)
  return {
    rows: [
      atMost('bytes → linked dataset × JSON.parse', 1.7, linked),
      atMost('all core rules in full × JSON.parse', 0.5, rules),
      atMost('heap of a loaded dataset × raw bytes', 1.65, summary(heap(scale))),
    ],
    peers: [],
  }
}
