import { type AnyRecord, sotekit } from '@sotekit/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitrary, builders } from '../../index.js'
import { multiply } from './multiply.js'

const kit = sotekit()
const { kinds } = kit.describe()
const copies = (records: readonly unknown[], ...suffixes: string[]): readonly AnyRecord[] =>
  multiply(records, suffixes, kinds) as readonly AnyRecord[]

describe('multiply', () => {
  it('gives copies with ids and names of their own, linked among themselves', () => {
    const build = builders()
    const records = [
      build.programme(),
      build.measure(),
      build.statement({ subject: { kind: 'measure', id: 'measure-1' } }),
    ]
    const made = copies(records, 'a', 'b')
    expect(made.map(({ id }) => id)).toEqual([
      'programme-1-a',
      'measure-1-a',
      'statement-1-a',
      'programme-1-b',
      'measure-1-b',
      'statement-1-b',
    ])
    expect(made[4]).toMatchObject({
      programme: 'programme-1-b',
      call: 'call-1',
      title: { fi: 'Toimenpide 1 b' },
    })
    expect(made[5]).toMatchObject({ subject: { id: 'measure-1-b' }, citations: [{ source: 'source-1' }] })
  })

  it('keeps municipalities, areas and sources as they are', () => {
    const build = builders()
    const made = copies([build.municipality(), build.arrangement()], 'a', 'b')
    expect(made.map(({ id }) => id)).toEqual(['001', 'arrangement-1-a', 'arrangement-1-b'])
    expect(made[1]).toMatchObject({ municipalities: ['001'] })
  })

  it('keeps a dataset complete and without errors', () => {
    fc.assert(
      fc.property(arbitrary.dataset(), (records) => {
        const { complete, diagnostics, dataset } = kit.load(copies(records, '1', '2', '3'))
        expect(
          diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.en),
        ).toEqual([])
        expect(complete).toBe(true)
        expect(dataset.measures.size).toBe(records.filter(({ kind }) => kind === 'measure').length * 3)
      }),
    )
  })
})
