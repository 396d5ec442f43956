import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asJson, parseJson } from '../context.js'
import { budgetRecords } from '../generate/index.js'
import { ratio, takeTurnsWaiting } from '../measure.js'
import { fetched } from './fetched.js'

const version = '1.5.6-r.1'
const sums = 'select category, period, sum(cents) from line group by all order by all'

/** What DuckDB must come to: cents are whole, so that there is one right answer. @param {readonly import('../context.js').Rec[]} lines */
function expected(lines) {
  /** @type {Map<string, bigint>} */
  const found = new Map()
  for (const line of lines) {
    const key = `${line['category']} ${line['period']}`
    found.set(key, (found.get(key) ?? 0n) + BigInt(Number(line['cents'])))
  }
  return [...found].map(([key, sum]) => `${key} ${sum}`).sort()
}

/**
 * The same lines in a table that DuckDB holds itself, filled from the same JSON before anything is measured, and its
 * sums beside parsing that JSON. Its threads' time is counted too.
 * @param {number} count of lines @param {boolean} fetch @param {number} rounds
 * @returns {Promise<{ value: number | string, range?: readonly [number, number] }>}
 */
export async function rollUpByDuckDb(count, fetch, rounds) {
  const found = await fetched('@duckdb/node-api', version, fetch)
  if (typeof found === 'string') return { value: found }
  const lines = budgetRecords(count).filter(({ kind }) => kind === 'budget.line')
  const json = asJson(lines)
  const connection = await (await found.DuckDBInstance.create(':memory:')).connect()
  const folder = mkdtempSync(join(tmpdir(), 'sotekit-bench-'))
  const file = join(folder, 'lines.json')
  writeFileSync(file, json)
  await connection.run(
    `create table line as select category, period, cents::bigint as cents from read_json('${file}', columns = {category: 'varchar', period: 'varchar', cents: 'bigint'})`,
  )
  rmSync(folder, { recursive: true })
  const ask = async () => (await connection.runAndReadAll(sums)).getRows()
  const answer = (await ask()).map((/** @type {unknown[]} */ row) => row.join(' ')).sort()
  if (answer.join() !== expected(lines).join()) throw new Error('DuckDB comes to other sums')
  const times = await takeTurnsWaiting({ parse: () => parseJson(json), ask }, rounds)
  connection.closeSync()
  return ratio(times.ask, times.parse)
}
