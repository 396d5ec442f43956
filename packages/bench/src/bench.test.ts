import { sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { jsonOf, parseJson } from './context.js'
import { budgetRecords, coreRecords, participationRecords, withErrors } from './generate/index.js'
import { validators } from './peers/index.js'
import { runMarks } from './run.js'

describe('the generator', () => {
  const records = coreRecords('tiny')

  it('makes the same data each time', () => {
    expect(coreRecords('tiny')).toEqual(records)
    expect(budgetRecords(50)).toEqual(budgetRecords(50))
    expect(participationRecords(5, 10)).toEqual(participationRecords(5, 10))
  })

  it('makes data in which nothing is wrong', () => {
    const { diagnostics, complete, dataset } = sotekit({ today: '2024-06-01' }).load(records)
    expect(diagnostics).toEqual([])
    expect(complete).toBe(true)
    expect(dataset.arrangements.size).toBeGreaterThan(100)
    expect(dataset.serviceChains.size).toBeGreaterThan(1)
  })

  it('makes as many bad records as it says, each with its place, message and expectation', () => {
    const spoilt = withErrors(records, 0.2)
    expect(spoilt.errors).toBeGreaterThan(20)
    const kit = sotekit()
    const bad = spoilt.records.flatMap((record) => {
      const { diagnostics } = kit.parse(record.kind as 'service', record)
      return diagnostics.length > 0 ? [diagnostics] : []
    })
    expect(bad).toHaveLength(spoilt.errors)
    for (const { at, message, code } of bad.flat()) {
      expect(at.pointer, code).toEqual(expect.any(String))
      expect(message.fi.length * message.en.length, code).toBeGreaterThan(0)
    }
  })

  it('spoils nothing where no errors are asked for', () => {
    expect(parseJson(jsonOf('tiny'))).toEqual(records)
  })
})

describe('the validators that stand beside ours', () => {
  const arrangements = coreRecords('tiny').filter(({ kind }) => kind === 'arrangement')
  const kit = sotekit()
  const ours = (value: unknown): boolean => kit.parse('arrangement', value).diagnostics.length === 0

  it.each(Object.entries(validators()))('%s judges as ours does', (_, is) => {
    for (const one of [...arrangements, ...withErrors(arrangements, 0.5).records, { id: 'a' }, null, []])
      expect(is(one), JSON.stringify(one)).toBe(ours(one))
  })
})

describe('the bench', () => {
  it('tells each mark with value, limit, verdict and range', async () => {
    const { rows, peers } = await runMarks({ quick: true })
    expect(rows.length).toBeGreaterThanOrEqual(17)
    expect(new Set(rows.map(({ mark }) => mark)).size).toBe(rows.length)
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['mark', 'value', 'limit', 'met', 'range'])
      expect(row.value, row.mark).toBeGreaterThanOrEqual(row.range[0])
      expect(row.value, row.mark).toBeLessThanOrEqual(row.range[1])
      expect(row.met).toBe(
        row.mark.includes('times faster') ? row.value >= row.limit : row.value <= row.limit,
      )
    }
    for (const name of ['DuckDB', '@common-grants/sdk'])
      expect(peers.find((peer) => peer.name === name)?.value).toMatch(/^not run: .* with --fetch only$/)
    const measured = peers.filter(({ value }) => typeof value === 'number')
    expect(measured.filter(({ value }) => !(Number(value) > 0))).toEqual([])
    expect(measured.map(({ work }) => work)).toContain('the same where no code may be made from text')
  }, 60_000)
})
