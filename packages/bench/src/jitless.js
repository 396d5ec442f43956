// The structure check where no code may be made from text, as on a page under a strict policy: a process of its own,
// started with --disallow-code-generation-from-strings. Tells the milliseconds of each round as JSON.
import * as z from 'zod'

z.config({ jitless: true })

const { jsonOf, parseJson } = await import('./context.js')
const { byZod, soundRecords } = await import('./checks.js')
const { takeTurns } = await import('./measure.js')

/** Whether the process is what it says. */
function makesCode() {
  try {
    return new Function('return true')()
  } catch {
    return false
  }
}

const [scale, rounds] = /** @type {[import('./context.js').Context['scale'], string]} */ (
  process.argv.slice(2)
)
if (makesCode()) throw new Error('code can be made from text here')
const json = jsonOf(scale)
const records = parseJson(json)
const spoilt = parseJson(jsonOf(scale, 0.01))
const works = {
  parse: () => parseJson(json),
  ours: soundRecords(records),
  spoilt: soundRecords(spoilt),
  zod: byZod(records),
}
console.log(JSON.stringify(takeTurns(works, Number(rounds))))
