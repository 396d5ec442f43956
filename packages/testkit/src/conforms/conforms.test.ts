import { definePlugin, needs } from '@sotekit/core'
import { describe, expect, it } from 'vitest'
import { assertConforms, conforms } from '../index.js'
import { fetches } from '../wrong-plugins/fetches.js'
import { type MoneyTypes, money, moneyRecords } from '../wrong-plugins/sound.js'
import { throws } from '../wrong-plugins/throws.js'

const few = { runs: 10 }

/** Everything that is trapped while a plugin runs. */
const trapped = () => [
  Date,
  Date.now,
  performance.now,
  process.hrtime,
  Math.random,
  crypto.getRandomValues,
  fetch,
  setTimeout,
  queueMicrotask,
  Intl.NumberFormat,
  String.prototype.localeCompare,
  Array.prototype.toLocaleString,
  process.env['TZ'],
]

describe('conforms', () => {
  it.each([
    ['a plugin, with records', money(), moneyRecords],
    ['a plugin, without', money(), []],
    ['a factory, with records', money, moneyRecords],
    ['a factory, without', money, []],
  ])('passes a sound plugin: %s', async (_, plugin, records) => {
    const { ok, checks } = await conforms(plugin, { ...few, records, version: '1.2.0' })
    expect(checks.filter((one) => !one.ok)).toEqual([])
    expect(ok).toBe(true)
  })

  it('says what each check stands for', async () => {
    const { checks } = await conforms(money, few)
    expect(checks.map(({ name }) => name)).toEqual([
      'stamp',
      'loads',
      'messages',
      'pages',
      'findings',
      'schemas',
      'crashes',
      'swallowed-errors',
      'deterministic',
      'record-order',
      'plugin-order',
      'time-zone',
      'mutation',
      'view',
      'report',
      'growth',
      'clock',
      'randomness',
      'network',
      'timers',
      'locale',
    ])
    for (const { message, detail } of checks) expect([message.endsWith('.'), detail]).toEqual([true, ''])
  })

  it('gives the same report twice', async () => {
    const options = { ...few, records: moneyRecords }
    expect(await conforms(money, options)).toEqual(await conforms(money, options))
    expect(await conforms(throws, few)).toEqual(await conforms(throws, few))
  })

  it('takes the plugins that a plugin requires', async () => {
    const twice = definePlugin({
      name: 'twice',
      version: '1.0.0',
      requires: { money: needs<MoneyTypes>('^1.0.0') },
      view: (dataset) => ({ total: () => dataset.money.total() * 2 }),
    })
    const { checks } = await conforms(twice, { ...few, with: [money()], records: moneyRecords })
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
  })

  it('makes the calls that the options name', async () => {
    const asks = definePlugin({
      name: 'asks',
      version: '1.0.0',
      view: () => ({ of: (id: string) => ({ id, size: id.length * Math.random() }) }),
    })
    expect((await conforms(asks, few)).ok).toBe(true)
    const calls = {
      'asks.of(m1)': (dataset: object) =>
        (dataset as { asks: { of: (id: string) => unknown } }).asks.of('m1'),
    }
    const { checks } = await conforms(asks, { ...few, calls })
    expect(checks.filter(({ ok }) => !ok).map(({ message }) => message)).toEqual([
      'asks.of(m1) calls Math.random(): derive what you need from the records.',
    ])
  })

  it('puts back what it trapped, whatever the plugin did', async () => {
    const before = trapped()
    await conforms(throws, few)
    await conforms(fetches, few)
    await conforms(money, few)
    expect(trapped()).toEqual(before)
  })

  it('leaves the records that it is given as they are', async () => {
    const records = structuredClone(moneyRecords) as { id: string }[]
    await conforms(money, { ...few, records })
    expect(records).toEqual(moneyRecords)
    expect(Object.isFrozen(records[0])).toBe(false)
  })
})

describe('assertConforms', () => {
  it('is silent about a sound plugin', async () => {
    await assertConforms(money, few)
  })

  it('throws one error with a line for each check that failed', async () => {
    const error = await assertConforms(fetches, few).catch((thrown: unknown) => thrown)
    const lines = (error as Error).message.split('\n')
    expect(lines[0]).toBe('Plugin "fetches" does not keep the contract (1 of 21 checks failed):')
    expect(lines[1]).toBe(
      '  ✘ network: fetches.measures() calls fetch(): let the caller fetch, and hand over records.',
    )
    expect(lines[2]).toMatch(/^ {4}at .*fetches\.ts:\d+/)
  })

  it('refuses what is no plugin in words', async () => {
    for (const junk of [undefined, null, 7, 'money', {}, { default: money }, Promise.resolve(money())])
      await expect(assertConforms(junk as never)).rejects.toThrow(/is not a plugin made by definePlugin/)
  })
})
