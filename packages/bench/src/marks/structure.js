import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { byZod, soundRecords } from '../checks.js'
import { asJson, atMost, jsonOf, parseJson } from '../context.js'
import { ratio, takeTurns } from '../measure.js'
import { fundingProgrammes } from '../peers/common-grants.js'
import { ajvAsWritten, ajvOurChecks, validators } from '../peers/index.js'

/** @typedef {import('../context.js').Context} Context */

/** All records: clean, with slips, and by zod. @param {Context} context */
function allRecords({ scale, rounds }) {
  const json = jsonOf(scale)
  const records = parseJson(json)
  return takeTurns(
    {
      parse: () => parseJson(json),
      ours: soundRecords(records),
      spoilt: soundRecords(parseJson(jsonOf(scale, 0.01))),
      zod: byZod(records),
    },
    rounds,
  )
}

/** The kind of which there is most, by each validator that one might use. @param {Context} context */
function arrangementsOnly({ scale, rounds }) {
  const arrangements = parseJson(jsonOf(scale)).filter(({ kind }) => kind === 'arrangement')
  const json = asJson(arrangements)
  const parse = () => parseJson(json)
  const { [ajvAsWritten]: asWritten, [ajvOurChecks]: ourChecks, ...others } = validators()
  const sound = (/** @type {(value: unknown) => boolean} */ is) => () => arrangements.filter(is).length
  // Ours stands between the two that it is held against; the others are there to compare.
  const held = takeTurns(
    {
      parse,
      [ajvAsWritten]: sound(asWritten),
      sotekit: soundRecords(arrangements),
      [ajvOurChecks]: sound(ourChecks),
    },
    rounds,
  )
  const rest = Object.entries(others).map(([name, is]) => /** @type {const} */ ([name, sound(is)]))
  /** @type {Record<string, () => unknown>} */
  const works = { parse, ...Object.fromEntries(rest) }
  return { held, others: takeTurns(works, Math.ceil(rounds / 2)) }
}

/** @param {Record<string, number[]>} times @returns {import('../context.js').Peer[]} */
const besideParsing = ({ parse = [], ...times }) =>
  Object.entries(times).map(([name, own]) => ({
    work: 'structure check of arrangements × JSON.parse',
    name,
    ...ratio(own, parse),
  }))

/** The same as of all records, in a process in which no code can be made from text. @param {Context} context @returns {Record<'parse' | 'ours' | 'spoilt' | 'zod', number[]>} */
function withoutCodeFromText({ scale, rounds }) {
  const program = fileURLToPath(new URL('../jitless.js', import.meta.url))
  const flags = ['--expose-gc', '--max-old-space-size=8192', '--disallow-code-generation-from-strings']
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, program, scale, String(Math.ceil(rounds / 2))],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** @param {Context} context @returns {Promise<import('../context.js').Result>} */
export async function structure(context) {
  const all = allRecords(context)
  const { held, others } = arrangementsOnly(context)
  const strict = withoutCodeFromText(context)
  const everywhere = 'structure check of all records × JSON.parse'
  const underPolicy = 'the same where no code may be made from text'
  return {
    rows: [
      atMost('structure check of clean records × JSON.parse', 0.3, ratio(all.ours, all.parse)),
      atMost(
        `structure check of clean records × ${ajvAsWritten} (arrangements)`,
        0.85,
        ratio(held.sotekit, held[ajvAsWritten]),
      ),
      atMost(
        `structure check of clean records × ${ajvOurChecks} (arrangements)`,
        0.85,
        ratio(held.sotekit, held[ajvOurChecks]),
      ),
      atMost('structure check of clean records × zod safeParse', 0.33, ratio(all.ours, all.zod)),
      atMost('structure check with 1 % bad records × clean', 1.25, ratio(all.spoilt, all.ours)),
    ],
    peers: [
      ...besideParsing(held),
      ...besideParsing(others),
      { work: everywhere, name: 'sotekit', ...ratio(all.ours, all.parse) },
      { work: everywhere, name: 'zod safeParse', ...ratio(all.zod, all.parse) },
      { work: underPolicy, name: 'sotekit', ...ratio(strict.ours, strict.parse) },
      { work: underPolicy, name: 'sotekit, 1 % bad records', ...ratio(strict.spoilt, strict.parse) },
      { work: underPolicy, name: 'zod safeParse', ...ratio(strict.zod, strict.parse) },
      ...(await fundingProgrammes(context.quick ? 50 : 20_000, context.fetch, context.rounds)),
    ],
  }
}
