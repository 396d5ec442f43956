import { definePlugin, needs, type Plugin, sotekit } from '@sotekit/core'
import { describe, expect, it } from 'vitest'

const records = [
  { kind: 'municipality', id: '214', name: { fi: 'Kankaanpää' }, basis: 'modelled' },
  {
    kind: 'municipality',
    id: '099',
    name: { fi: 'Honkajoki' },
    validity: { to: '2020-12-31' },
    successor: '214',
    basis: 'modelled',
  },
]

let made = 0
const counter = definePlugin({
  name: 'counter',
  version: '1.0.0',
  view: (dataset) => {
    made++
    return { towns: () => dataset.municipalities.size }
  },
})
type CounterTypes = NonNullable<(typeof counter)['~types']>

const doubler = definePlugin({
  name: 'doubler',
  version: '1.0.0',
  requires: { counter: needs<CounterTypes>('^1.0.0') },
  view: (dataset) => ({ twice: () => dataset.counter.towns() * 2 }),
})

describe('views', () => {
  it('see the same dataset of a day each time, so that they can keep what they computed', () => {
    const given = new Set<unknown>()
    const keeper = definePlugin({
      name: 'keeper',
      version: '1.0.0',
      view: (dataset) => ({
        ask: () => given.add(dataset.at('2021-01-01')).add(dataset.at('2022-01-01')).size,
      }),
    })
    const { dataset } = sotekit({ plugins: [keeper] }).load(records)
    expect(dataset.keeper.ask()).toBe(2)
    expect(dataset.keeper.ask()).toBe(2)
  })

  it('are made when asked for, once', () => {
    made = 0
    const { dataset } = sotekit({ plugins: [counter] }).load(records)
    expect(made).toBe(0)
    expect(dataset.counter.towns()).toBe(2)
    expect(dataset.counter).toBe(dataset.counter)
    expect(made).toBe(1)
  })

  it('of a day see that day', () => {
    const { dataset } = sotekit({ plugins: [doubler, counter] }).load(records)
    expect(dataset.at('2021-01-01').counter.towns()).toBe(1)
    expect(dataset.at('2021-01-01').doubler.twice()).toBe(2)
    expect(dataset.doubler.twice()).toBe(4)
  })

  it('do not show when a dataset is printed or compared', () => {
    const { dataset } = sotekit({ plugins: [counter] }).load(records)
    expect(Object.keys(dataset)).not.toContain('counter')
  })

  it('are hidden from plugins that do not require them, today and on any day', () => {
    const seen: unknown[] = []
    const curious = definePlugin({
      name: 'curious',
      version: '1.0.0',
      rules: {
        look: {
          severity: 'info',
          message: { fi: 'x', en: 'x' },
          check: (dataset) => {
            const open = dataset as unknown as {
              counter: unknown
              at: (date: string) => { counter: unknown }
            }
            seen.push(open.counter, open.at('2021-01-01').counter)
          },
        },
      },
    })
    const { diagnostics } = sotekit({ plugins: [curious, counter] }).load(records)
    expect(diagnostics).toEqual([])
    expect(seen).toEqual([undefined, undefined])
  })

  it('that crash are found once, and whoever needs them is told', () => {
    const broken = definePlugin({
      name: 'counter',
      version: '1.0.0',
      view: (): { towns: () => number } => {
        throw new Error('cannot count')
      },
      rules: {
        own: {
          severity: 'info',
          message: { fi: 'x', en: 'x' },
          check: (dataset) => void (dataset as unknown as { counter: unknown }).counter,
        },
      },
    })
    const needy = definePlugin({
      name: 'needy',
      version: '1.0.0',
      requires: { counter: needs<CounterTypes>('^1.0.0') },
      rules: {
        few: {
          severity: 'info',
          message: { fi: 'x', en: 'x' },
          check: (dataset) => void dataset.counter.towns(),
        },
      },
    })
    const list: Plugin[] = [needy, broken]
    const { diagnostics, complete, dataset } = sotekit({ plugins: list }).load(records)
    expect(diagnostics.map(({ code, args }) => [code, args['plugin'], args['rule']])).toEqual([
      ['core/plugin-crashed', 'counter', undefined],
      ['core/rule-not-run', 'counter', 'counter/own'],
      ['core/rule-not-run', 'counter', 'needy/few'],
    ])
    expect(complete).toBe(false)
    expect(() => (dataset as unknown as { counter: unknown }).counter).toThrow('cannot count')
  })
})

describe('the order of plugins', () => {
  const note = (name: string): Plugin =>
    definePlugin({
      name,
      version: '1.0.0',
      rules: {
        all: {
          severity: 'info',
          message: { fi: '{id}', en: '{id}' },
          check: (dataset, report) => {
            for (const { id } of dataset.municipalities)
              report({ record: { kind: 'municipality', id }, args: { id } })
          },
        },
      },
    })

  it('changes nothing', () => {
    const plugins: Plugin[] = [note('alpha'), note('beta'), doubler, counter]
    const forwards = sotekit({ plugins })
    const backwards = sotekit({ plugins: [...plugins].reverse() })
    expect(backwards.load(records).diagnostics).toEqual(forwards.load(records).diagnostics)
    expect(backwards.load(records).dataset.plugins).toEqual(['alpha', 'beta', 'counter', 'doubler'])
    expect(backwards.describe()).toEqual(forwards.describe())
  })
})
