import { sotekit } from '@sotekit/core'
import { schemaOf } from '@sotekit/core/zod'
import { asJson, atMost, jsonOf, parseJson } from '../context.js'
import { ratio, takeTurns } from '../measure.js'
import { validators } from '../peers/index.js'

/** @typedef {import('../context.js').Rec} Rec */
/** @typedef {import('../context.js').Context} Context */

/** Number of records without findings, each one parsed as `kit.parse` does. @param {readonly Rec[]} records */
function soundRecords(records) {
  const kit = sotekit()
  return () => {
    let sound = 0
    for (const record of records)
      if (kit.parse(/** @type {any} */ (record.kind), record).diagnostics.length === 0) sound++
    return sound
  }
}

/** @param {readonly Rec[]} records */
function byZod(records) {
  const schemas = new Map(
    [...new Set(records.map(({ kind }) => kind))].map((kind) => [kind, schemaOf(/** @type {any} */ (kind))]),
  )
  return () => records.filter((record) => schemas.get(record.kind)?.safeParse(record).success).length
}

/** @param {Context} context @returns {import('../context.js').Result} */
export function structure({ scale, rounds }) {
  const json = jsonOf(scale)
  const records = parseJson(json)
  const spoilt = parseJson(jsonOf(scale, 0.01))
  const all = takeTurns(
    {
      parse: () => parseJson(json),
      ours: soundRecords(records),
      spoilt: soundRecords(spoilt),
      zod: byZod(records),
    },
    rounds,
  )
  const arrangements = records.filter(({ kind }) => kind === 'arrangement')
  const own = asJson(arrangements)
  const counts = Object.entries(validators()).map(
    ([name, is]) => /** @type {const} */ ([name, () => arrangements.filter(is).length]),
  )
  /** @type {Record<string, number[]>} */
  const one = takeTurns(
    { parse: () => parseJson(own), ours: soundRecords(arrangements), ...Object.fromEntries(counts) },
    rounds,
  )
  const { parse: parseOne = [], ours: oursOne = [] } = one
  return {
    rows: [
      atMost('structure check of clean records × JSON.parse', 0.3, ratio(all.ours, all.parse)),
      atMost('structure check of clean records × ajv (arrangements)', 0.85, ratio(oursOne, one['ajv'] ?? [])),
      atMost('structure check of clean records × zod safeParse', 0.33, ratio(all.ours, all.zod)),
      atMost('structure check with 1 % bad records × clean', 1.25, ratio(all.spoilt, all.ours)),
    ],
    peers: ['ours', ...counts.map(([name]) => name)].map((name) => ({
      work: 'structure check of arrangements × JSON.parse',
      name: name === 'ours' ? 'sotekit' : name,
      ...ratio(one[name] ?? [], parseOne),
    })),
  }
}
