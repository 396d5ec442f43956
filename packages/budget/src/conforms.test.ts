import { fileURLToPath } from 'node:url'
import { readFolder } from '@sotekit/files/node'
import { conforms } from '@sotekit/testkit'
import { isFull, runs } from '@sotekit/tools/runs'
import { expect, it } from 'vitest'
import { budget } from './index.js'
import { actual, claim, decision, line, plan, programme, table } from './rules/examples.js'
import { VERSION } from './version.js'

const problems = async (records: readonly unknown[]): Promise<readonly string[]> => {
  const { checks } = await conforms(budget, { runs: runs(2, 50), version: VERSION, records })
  return checks.filter(({ ok }) => !ok).map(({ name, message, detail }) => `${name}: ${message}\n${detail}`)
}

it('keeps the contract of plugins', async () => {
  const printed = { ...table, rows: [{ id: 'rents', label: 'Vuokrat', cells: ['1', '1', '2'] }] }
  expect(await problems([programme, plan, line, decision, actual, claim, printed])).toEqual([])
}, 600_000)

it.runIf(isFull)(
  'keeps it with the records of Lapland',
  async () => {
    const folder = fileURLToPath(new URL('../../../examples/lapland/data', import.meta.url))
    const { records } = await readFolder(folder)
    const kinds = /^(budget\.|programme|source|organisation|municipality|area)/
    expect(await problems((records as { kind: string }[]).filter(({ kind }) => kinds.test(kind)))).toEqual([])
  },
  900_000,
)
