import { ratio } from '../measure.js'
import { fetched } from './fetched.js'

const version = '1.3.2-alpha.25'

/**
 * The same sums by DuckDB, over a table that it holds itself.
 * @param {number} lines @param {boolean} fetch @param {readonly number[]} parse
 * @returns {Promise<{ value: number | string, range?: readonly [number, number] }>}
 */
export async function rollUpByDuckDb(lines, fetch, parse) {
  const found = await fetched('@duckdb/node-api', version, fetch)
  if (typeof found === 'string') return { value: found }
  const connection = await (await found.DuckDBInstance.create(':memory:')).connect()
  await connection.run(
    `create table line as select (i * 7) % 5 as category, 2023 + i % 3 as period, (i * 7919) % 10000000 as cents from range(${lines}) as t(i)`,
  )
  const times = []
  for (let i = 0; i < parse.length; i++) {
    const before = process.cpuUsage()
    await connection.runAndReadAll('select category, period, sum(cents) from line group by all')
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return ratio(times, parse)
}
